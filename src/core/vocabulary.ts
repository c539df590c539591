/**
 * The words of the domain. Lists import nothing and give type, schema, order and translation keys alike.
 * Incident and component terms are those of the Atlassian Statuspage API.
 */

export const incidentStatuses = ['investigating', 'identified', 'monitoring', 'resolved'] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

export const maintenanceStatuses = ['scheduled', 'in_progress', 'verifying', 'completed', 'cancelled'] as const;
export type MaintenanceStatus = (typeof maintenanceStatuses)[number];

/** From least to most severe. */
export const impacts = ['none', 'minor', 'major', 'critical'] as const;
export type Impact = (typeof impacts)[number];

/** From least to most severe: maintenance never hides an outage. */
export const componentStatuses = [
  'operational',
  'under_maintenance',
  'degraded_performance',
  'partial_outage',
  'major_outage',
] as const;
export type ComponentStatus = (typeof componentStatuses)[number];

/** The state of the whole page; `maintenance` ranks between `none` and `minor`. */
export const pageIndicators = ['none', 'maintenance', 'minor', 'major', 'critical'] as const;
export type PageIndicator = (typeof pageIndicators)[number];

/** What a translation file may say of itself, in its front matter. */
export const writtenTranslationStates = ['machine', 'machine_reviewed', 'human'] as const;

export const translationStates = ['source', ...writtenTranslationStates, 'missing'] as const;
export type TranslationState = (typeof translationStates)[number];

/** Sections of a post-mortem by the name of their tag, in the order of the page. */
export const postmortemSections = {
  RootCause: 'rootCause',
  Resolution: 'resolution',
  Remediation: 'remediation',
} as const;
export type PostmortemSection = (typeof postmortemSections)[keyof typeof postmortemSections];
