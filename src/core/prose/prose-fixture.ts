import type { StringKey } from '../locale/interface-strings.ts';
import type { Component } from '../site/site.ts';
import { createProseCheck } from './check-prose-words.ts';
import { proseWords } from './prose-words.ts';

const german: Readonly<Partial<Record<StringKey, string>>> = {
  'nav.status': 'Zustand',
  'status.incident.resolved': 'Behoben',
  'status.maintenance.in_progress': 'Im Gange',
  'section.rootCause': 'Ursachenanalyse',
};
const korean: Readonly<Partial<Record<StringKey, string>>> = {
  'nav.status': '상태',
  'status.incident.resolved': '해결됨',
  'section.summary': '요약',
};
const english: Readonly<Record<string, string>> = {
  'nav.status': 'Status',
  'status.incident.investigating': 'Investigating',
  'status.incident.identified': 'Identified',
  'status.incident.monitoring': 'Monitoring',
  'status.incident.resolved': 'Resolved',
  'status.maintenance.scheduled': 'Scheduled',
  'status.maintenance.in_progress': 'In progress',
  'status.maintenance.verifying': 'Verifying',
  'status.maintenance.completed': 'Completed',
  'status.maintenance.cancelled': 'Cancelled',
  'status.component.operational': 'Operational',
  'status.component.under_maintenance': 'Under maintenance',
  'status.component.degraded_performance': 'Degraded performance',
  'status.component.partial_outage': 'Partial outage',
  'status.component.major_outage': 'Major outage',
  'section.summary': 'Summary',
  'section.updates': 'Updates',
  'section.postmortem': 'Post-mortem',
  'section.rootCause': 'Root cause analysis',
  'section.resolution': 'Resolution',
  'section.remediation': 'Remediation items',
  'section.moreInformation': 'For more information',
  'section.translation': 'About this translation',
};

const languages = new Map(
  Object.entries({ en: {}, de: german, ko: korean, ja: {}, fr: {} }).map(
    ([locale, own]: [string, Partial<Record<StringKey, string>>]) => [
      locale,
      { t: (key: StringKey, ..._variables: readonly unknown[]) => own[key] ?? english[key] ?? '' },
    ],
  ),
);

const components: Component[] = [
  { id: 'messaging', name: { en: 'Messaging', ko: '메시징', ja: 'メッセージ' }, group: null },
  { id: 'api', name: { en: 'REST API', de: 'REST-API' }, group: null },
  { id: 'help', name: { en: 'Help Center', de: 'Hilfecenter' }, group: null },
  { id: 'help-search', name: { en: 'Help Center Search' }, group: null },
  { id: 'talk', name: { en: 'Talk' }, group: null },
];

const checks = new Map<string, ReturnType<typeof createProseCheck>>();

/** For tests: findings in a document of a site with a few components, in the words an author reads, one block each. */
export function foundIn(text: string, locale = 'en'): string {
  return findingsIn(text, locale)
    .map(({ line, column, severity, ruleId, message, expected, received, hint }) =>
      [`${line}:${column} ${severity} ${ruleId}`, message, `expected: ${expected}`, `received: ${received}`, hint].join(
        '\n',
      ),
    )
    .join('\n\n');
}

/** For tests: rule and place alone, one line each. */
export function placesIn(text: string, locale = 'en'): string[] {
  return findingsIn(text, locale).map(
    ({ line, column, ruleId, received }) => `${line}:${column} ${ruleId} ${received}`,
  );
}

export function findingsIn(text: string, locale = 'en') {
  const check =
    checks.get(locale) ?? createProseCheck(proseWords({ components, defaultLocale: 'en' }, languages, locale));
  checks.set(locale, check);
  return check({ file: `content/incidents/2024-07-11-messages/${locale}.mdx`, text });
}

/** For tests: a document with this text in its one update, from line 7 on. */
export function updateWith(text: string): string {
  return `---
title: Messages not received
startedAt: 2024-07-11T15:56Z
---

<Update at="2024-07-12T01:30Z" status="resolved">
${text}
</Update>
`;
}
