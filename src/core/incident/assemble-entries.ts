import { compareText, type Diagnostic, report } from '../diagnostic.ts';
import type { Document, Entry, Incident, Locale, Maintenance, SourceFacts, Update } from '../model.ts';
import { missingSource } from '../rules/missing-source.ts';
import { partWithoutSource } from '../rules/part-without-source.ts';
import { twoSources } from '../rules/two-sources.ts';
import type { IncidentStatus, MaintenanceStatus } from '../vocabulary.ts';
import { impactOf, timelineOf, worstComponents } from './timeline.ts';

type Source = Document & { role: { is: 'source'; facts: SourceFacts } };

/**
 * The documents of the whole site as incidents and maintenances. A folder without a source gives none; of two sources
 * the default locale's counts, else the first by locale.
 */
export function assembleEntries(
  documents: readonly Document[],
  defaultLocale: Locale,
): { entries: Entry[]; diagnostics: Diagnostic[] } {
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const folder of Map.groupBy(documents, ({ kind, slug }) => `${kind}/${slug}`).values()) {
    const sorted = folder.toSorted((a, b) => rank(a) - rank(b) || compareText(a.locale, b.locale));
    const [source, second] = sorted.filter(isSource);
    if (source === undefined) {
      diagnostics.push(...sorted.slice(0, 1).map((found) => report(missingSource, { ...found, ...start }, found)));
      continue;
    }
    if (second !== undefined) {
      diagnostics.push(report(twoSources, { file: second.file, ...start }, { file: second.file, source: source.file }));
    }
    const translations = sorted.filter((document) => !isSource(document));
    diagnostics.push(...translations.flatMap((translation) => orphanParts(translation, source)));
    entries.push(entryOf(source, [source, ...translations]));
  }
  return { entries, diagnostics };

  function rank({ locale }: Document): number {
    return locale === defaultLocale ? 0 : 1;
  }
}

const start = { line: 1, column: 1 };

function isSource(document: Document): document is Source {
  return document.role.is === 'source';
}

function orphanParts(translation: Document, source: Document): Diagnostic[] {
  const keys = source.parts.map(({ key }) => key);
  return translation.parts
    .filter(({ key }) => !keys.includes(key))
    .map(({ key, line, column }) =>
      report(
        partWithoutSource,
        { file: translation.file, line, column },
        { key, source: source.file, sourceKeys: keys },
      ),
    );
}

function entryOf(source: Source, documents: readonly Document[]): Entry {
  const { facts } = source.role;
  const updates = timelineOf(facts);
  const components = worstComponents(facts, updates);
  const base = {
    slug: source.slug,
    sourceLocale: source.locale,
    documents,
    atStart: facts.components,
    components,
    impact: facts.impact ?? impactOf(components),
    postmortemAt: facts.postmortemAt,
    nextUpdateBy: facts.nextUpdateBy,
  };
  return facts.kind === 'incident'
    ? incidentOf(base, facts, updates as Update<IncidentStatus>[])
    : maintenanceOf(base, facts, updates as Update<MaintenanceStatus>[]);
}

type Base = Pick<
  Entry,
  'slug' | 'sourceLocale' | 'documents' | 'atStart' | 'components' | 'impact' | 'postmortemAt' | 'nextUpdateBy'
>;

function incidentOf(base: Base, facts: SourceFacts, updates: readonly Update<IncidentStatus>[]): Incident {
  const status = updates.at(-1)?.status ?? 'investigating';
  const lastOpen = updates.findLastIndex((update) => update.status !== 'resolved');
  const resolvedAt = status === 'resolved' ? (updates[lastOpen + 1]?.at ?? null) : null;
  return { ...base, kind: 'incident', startedAt: facts.start, status, resolvedAt, updates };
}

function maintenanceOf(base: Base, facts: SourceFacts, updates: readonly Update<MaintenanceStatus>[]): Maintenance {
  const status = updates.at(-1)?.status ?? 'scheduled';
  const scheduledUntil = facts.end ?? facts.start;
  return { ...base, kind: 'maintenance', scheduledFor: facts.start, scheduledUntil, status, updates };
}
