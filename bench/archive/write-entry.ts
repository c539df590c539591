import { formatAt } from '../../src/core/content/instant.ts';
import { digest } from '../../src/core/digest.ts';
import { acceptTranslation } from '../../src/core/incident/accept-translation.ts';
import type { Locale, PartKey } from '../../src/core/model.ts';
import type { EntryPlan } from './entry-plan.ts';
import { olderProse, partsOf, type TranslationPlan } from './plan-translation.ts';
import { writeBody } from './write-body.ts';
import { writeProse } from './write-prose.ts';
import { writeTitle } from './write-title.ts';

/** The source file of an entry, and a way to make its translations. */
export interface WrittenEntry {
  text: string;
  translate(locale: Locale, plan: TranslationPlan): string;
}

export function writeEntry(entry: EntryPlan, sourceLocale: Locale): WrittenEntry {
  const parts = partsOf(entry);
  const texts = new Map([...parts].map(([key, prose]) => [key, writeProse(prose, sourceLocale)]));
  const title = writeTitle(entry, sourceLocale);
  const digests = new Map([['title', digest(title)], ...[...texts].map(([key, text]) => [key, digest(text)] as const)]);

  return {
    text: [...frontMatter([`title: ${quoted(title)}`, ...facts(entry)]), writeBody(entry, texts, true)].join('\n'),
    translate(locale, { state, lacking, outdated, saysBasis }) {
      const basis = new Map(digests);
      const own = new Map<PartKey, string>();
      for (const [key, prose] of parts) {
        if (lacking.has(key)) {
          basis.delete(key);
          continue;
        }
        const older = key === outdated ? olderProse(prose) : null;
        if (older !== null) basis.set(key, digest(writeProse(older, sourceLocale)));
        own.set(key, writeProse(older ?? prose, locale));
      }
      const head = frontMatter([`title: ${quoted(writeTitle(entry, locale))}`, `translation: ${state}`]);
      const text = [...head, writeBody(entry, own, false)].join('\n');
      return saysBasis ? acceptTranslation(text, basis) : text;
    },
  };
}

function facts({ kind, start, end, components, impact, nextUpdateBy }: EntryPlan): string[] {
  return [
    kind === 'incident' ? `startedAt: ${formatAt(start)}` : `scheduledFor: ${formatAt(start)}`,
    ...(end === null ? [] : [`scheduledUntil: ${formatAt(end)}`]),
    'components:',
    ...Object.entries(components).map(([id, status]) => `  ${id}: ${status}`),
    ...(impact === null ? [] : [`impact: ${impact}`]),
    ...(nextUpdateBy === null ? [] : [`nextUpdateBy: ${formatAt(nextUpdateBy)}`]),
  ];
}

function frontMatter(lines: readonly string[]): string[] {
  return ['---', ...lines, '---', ''];
}

/** Titles hold a colon. */
function quoted(title: string): string {
  return JSON.stringify(title);
}
