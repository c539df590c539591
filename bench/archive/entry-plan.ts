import type { ComponentChanges, EntryKind, Instant } from '../../src/core/model.ts';
import type { Impact, IncidentStatus, MaintenanceStatus, PostmortemSection } from '../../src/core/vocabulary.ts';
import type { Prose } from './plan-prose.ts';

/** What a generated incident or maintenance says, apart from the language that it is said in. All instants are whole minutes. */
export interface EntryPlan {
  kind: EntryKind;
  slug: string;
  title: TitlePlan;
  start: Instant;
  /** `scheduledUntil` of a maintenance. */
  end: Instant | null;
  components: ComponentChanges;
  impact: Impact | null;
  nextUpdateBy: Instant | null;
  summary: Prose | null;
  /** Oldest first. */
  updates: readonly UpdatePlan[];
  newestFirst: boolean;
  postmortem: PostmortemPlan | null;
}

/** “Webhook Delivery: slow answers (pod 3)” */
export interface TitlePlan {
  /** Index of a component. */
  component: number;
  /** Index of what is wrong or done. */
  subject: number;
  pod: number;
}

export interface UpdatePlan {
  at: Instant;
  status: IncidentStatus | MaintenanceStatus | null;
  components: ComponentChanges;
  editedAt: Instant | null;
  prose: Prose;
}

export interface PostmortemPlan {
  at: Instant;
  introduction: Prose | null;
  /** Those that it has. */
  sections: Partial<Record<PostmortemSection, Prose>>;
  closing: Prose | null;
}
