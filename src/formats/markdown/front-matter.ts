import { formatAt } from '../../core/content/instant.ts';
import type { Instant } from '../../core/model.ts';
import { entryPath } from '../../core/plan/urls.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { ComponentRow, EntryView } from '../../core/views/view.ts';

/**
 * The facts of an entry as YAML, in the words of `src/core/vocabulary.ts` and with times in UTC, whatever the language. Texts are
 * in quotation marks, as JSON has them, which YAML reads alike.
 */
export function frontMatter(
  entry: EntryView,
  components: readonly ComponentRow[],
  { language, languageOf, absolute, local }: LocaleContext,
): string {
  const { kind, slug, title, status, impact, startsAt, endsAt, nextUpdateBy, publishedAt, updatedAt } = entry;
  const isIncident = kind === 'incident';
  const isOver = ['resolved', 'completed', 'cancelled'].includes(status);
  const rows = [
    `title: ${JSON.stringify(title.part.text)}`,
    `url: ${JSON.stringify(absolute(local(entryPath(kind, slug))))}`,
    `lang: ${JSON.stringify(language.lang)}`,
    `translation: ${entry.notice ?? 'source'}`,
    ...(entry.notice === null ? [] : [`official: ${JSON.stringify(absolute(entry.official.path))}`]),
    ...(entry.notice === 'missing' ? [`textLang: ${JSON.stringify(languageOf(entry.official.locale).lang)}`] : []),
    `kind: ${kind}`,
    `status: ${status}`,
    ...(isIncident ? [`impact: ${impact}`] : []),
    ...time(isIncident ? 'startedAt' : 'scheduledFor', startsAt),
    ...time(isIncident ? 'resolvedAt' : 'scheduledUntil', endsAt),
    ...time('nextUpdateBy', isOver ? null : nextUpdateBy),
    ...time('publishedAt', publishedAt),
    ...time('updatedAt', updatedAt),
    ...(components.length === 0 ? [] : ['components:']),
    ...components.map(({ id, status: worst }) => `  ${id}: ${worst}`),
  ];
  return ['---', ...rows, '---'].join('\n');
}

function time(name: string, at: Instant | null): string[] {
  return at === null ? [] : [`${name}: ${formatAt(at)}`];
}
