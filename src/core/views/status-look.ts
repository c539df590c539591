import type { ComponentStatus, Impact, IncidentStatus, MaintenanceStatus, PageIndicator } from '../vocabulary.ts';

/** Symbols of the sprite in `IconSprite.astro`. Each state of a list has its own shape: colour says nothing alone. */
export type IconName =
  | 'check'
  | 'minus'
  | 'alert'
  | 'cross'
  | 'wrench'
  | 'search'
  | 'target'
  | 'eye'
  | 'clock'
  | 'slash'
  | 'info'
  | 'globe'
  | 'contrast'
  | 'share';

/** Colours of `tokens.css`. */
export type Tone = 'ok' | 'minor' | 'major' | 'critical' | 'maintenance' | 'quiet';

export interface Look {
  icon: IconName;
  tone: Tone;
}

export const componentLooks: Readonly<Record<ComponentStatus, Look>> = {
  operational: { icon: 'check', tone: 'ok' },
  degraded_performance: { icon: 'minus', tone: 'minor' },
  partial_outage: { icon: 'alert', tone: 'major' },
  major_outage: { icon: 'cross', tone: 'critical' },
  under_maintenance: { icon: 'wrench', tone: 'maintenance' },
};

export const entryLooks: Readonly<Record<IncidentStatus | MaintenanceStatus, Look>> = {
  investigating: { icon: 'search', tone: 'major' },
  identified: { icon: 'target', tone: 'minor' },
  monitoring: { icon: 'eye', tone: 'maintenance' },
  resolved: { icon: 'check', tone: 'ok' },
  scheduled: { icon: 'clock', tone: 'quiet' },
  in_progress: { icon: 'wrench', tone: 'maintenance' },
  verifying: { icon: 'eye', tone: 'maintenance' },
  completed: { icon: 'check', tone: 'ok' },
  cancelled: { icon: 'slash', tone: 'quiet' },
};

export const impactLooks: Readonly<Record<Impact, Look>> = {
  none: { icon: 'slash', tone: 'quiet' },
  minor: { icon: 'minus', tone: 'minor' },
  major: { icon: 'alert', tone: 'major' },
  critical: { icon: 'cross', tone: 'critical' },
};

export const indicatorLooks: Readonly<Record<PageIndicator, Look>> = {
  none: componentLooks.operational,
  maintenance: componentLooks.under_maintenance,
  minor: impactLooks.minor,
  major: impactLooks.major,
  critical: impactLooks.critical,
};
