/**
 * The shapes that pass between the stages: a file becomes a `Document`, the documents of a folder become an `Entry`,
 * entry and locale become a view (`views/`). All of it is plain data: it can be cached as JSON.
 */
import type {
  ComponentStatus,
  Impact,
  IncidentStatus,
  MaintenanceStatus,
  PostmortemSection,
  TranslationState,
} from './vocabulary.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** File and URL name of a language, as in `locales/<locale>.json`. */
export type Locale = string;

/** Rendered prose: HTML with holes for what depends on the reader's language or zone. Adjacent strings are joined. */
export type Body = readonly BodySegment[];
export type BodySegment =
  | string
  | { hole: 'time'; at: Instant }
  | { hole: 'timeRange'; from: Instant; to: Instant }
  | { hole: 'component'; id: string }
  | { hole: 'callout'; tone: CalloutTone };
export type CalloutTone = 'note' | 'warning';

/** The smallest text that is translated, falls back and grows outdated by itself. `<instant>` is as `formatAt` writes it. */
export type PartKey = 'title' | 'summary' | `update:${string}` | 'postmortem' | PostmortemSection | 'closing';

/** What a translation file may say of itself. */
export type WrittenState = Exclude<TranslationState, 'source' | 'missing'>;
/** By part key. */
export type PartStates = Readonly<Record<string, WrittenState>>;

export interface Part {
  key: PartKey;
  /** 1-based place of the part in its file. */
  line: number;
  column: number;
  /** Plain text, white space collapsed, for search and checks: times in UTC, components by their id. */
  text: string;
  body: Body;
  /** Of the source text, line ends and outer white space normalised; what `basedOn` records. */
  digest: string;
}

export type EntryKind = 'incident' | 'maintenance';

/** Component states by component id. */
export type ComponentChanges = Readonly<Record<string, ComponentStatus>>;

/** What a source file alone may say. */
export interface SourceFacts {
  kind: EntryKind;
  /** `startedAt` of an incident, `scheduledFor` of a maintenance. */
  start: Instant;
  /** `scheduledUntil` of a maintenance, null for an incident. */
  end: Instant | null;
  /** From the front matter: states when it starts. */
  components: ComponentChanges;
  impact: Impact | null;
  nextUpdateBy: Instant | null;
  postmortemAt: Instant | null;
  /** In the order of the file. */
  updates: readonly UpdateFacts[];
}

export interface UpdateFacts {
  at: Instant;
  status: IncidentStatus | MaintenanceStatus | null;
  components: ComponentChanges;
  editedAt: Instant | null;
}

/** One file of an incident or maintenance, read. A source has facts, a translation has none. */
export interface Document {
  file: string;
  kind: EntryKind;
  slug: string;
  locale: Locale;
  parts: readonly Part[];
  role:
    | { is: 'source'; facts: SourceFacts }
    | {
        is: 'translation';
        state: WrittenState;
        /** What single parts are, where that is not `state`. */
        partStates?: PartStates;
        /** Digest of the source part that each part was made from, by part key. */
        basedOn: Readonly<Record<string, string>>;
      };
  /** Places of facts that only the whole site can judge (component ids …), by a key such as `component:messaging`. */
  places: Readonly<Record<string, { line: number; column: number }>>;
}

/** What can be said of a document without its prose. */
export interface DocumentFacts {
  file: string;
  locale: Locale;
  /** Of the text it was read from: changes with every byte. */
  digest: string;
  /** Digest of its title; null for a translation that has none. */
  title: string | null;
  /** Components that its prose names. */
  names: readonly string[];
}

interface EntryBase<Doc> {
  slug: string;
  sourceLocale: Locale;
  /** All documents, the source first, then translations by locale. */
  documents: readonly Doc[];
  impact: Impact;
  /** States in which it begins, as the front matter says; of a maintenance, those that are planned. */
  atStart: ComponentChanges;
  /** The worst state each component had; its keys are the affected components. */
  components: ComponentChanges;
  postmortemAt: Instant | null;
  nextUpdateBy: Instant | null;
}

export interface Incident<Doc = Document> extends EntryBase<Doc> {
  kind: 'incident';
  startedAt: Instant;
  status: IncidentStatus;
  /** When it was resolved last; null while open. */
  resolvedAt: Instant | null;
  /** Oldest first. */
  updates: readonly Update<IncidentStatus>[];
}

export interface Maintenance<Doc = Document> extends EntryBase<Doc> {
  kind: 'maintenance';
  scheduledFor: Instant;
  scheduledUntil: Instant;
  /** What the newest update says; `maintenanceStatusAt` gives the state at an instant. */
  status: MaintenanceStatus;
  /** Oldest first. */
  updates: readonly Update<MaintenanceStatus>[];
}

export type Entry<Doc = Document> = Incident<Doc> | Maintenance<Doc>;

/** An entry without its prose: small enough to keep a whole archive of them in memory. */
export type EntryFacts = Entry<DocumentFacts>;

export interface Update<Status> {
  at: Instant;
  /** The status from here on; carried over from the update before when the author left it out. */
  status: Status;
  /** False where the author left `status` out: more was said, nothing changed. */
  statusChanged: boolean;
  /** What this update itself changes, `resolved` returning all to operational included. */
  changes: ComponentChanges;
  /** States of all affected components from here on. */
  components: ComponentChanges;
  editedAt: Instant | null;
}

/** A part as a reader of one locale gets it. */
export interface LocalizedPart {
  key: PartKey;
  text: string;
  body: Body;
  /** Locale of the text, which is not the page's when `state` is `missing` or the text is the source. */
  locale: Locale;
  state: TranslationState;
  /** The source changed after this translation was made. Never true for `source` and `missing`. */
  outdated: boolean;
}
