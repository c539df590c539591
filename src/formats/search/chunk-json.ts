import { formatAt } from '../../core/content/instant.ts';
import { localizePart } from '../../core/incident/localize-part.ts';
import { maintenanceStatusAt } from '../../core/incident/status-at.ts';
import type { Entry, Locale } from '../../core/model.ts';
import { startOf } from '../../core/plan/archive.ts';
import { entryPath } from '../../core/plan/urls.ts';
import type { World } from '../../core/plan/world.ts';
import { affectedRows } from '../../core/views/component-rows.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { SearchEntry, SearchText } from '../../core/views/search-view.ts';

/** A `SearchChunk`, one entry a line, of entries as `plainEntry` gives them. */
export function chunkJson(
  entries: readonly Entry[],
  world: Pick<World, 'site' | 'now'>,
  context: LocaleContext,
): string {
  const lines = entries.map((entry) => JSON.stringify(searchEntry(entry, world, context)));
  return `{"entries":[\n${lines.join(',\n')}\n]}\n`;
}

function searchEntry(
  entry: Entry,
  { site, now }: Pick<World, 'site' | 'now'>,
  { language, languageOf, local, href }: LocaleContext,
): SearchEntry {
  const { locale } = language;
  const [source] = entry.documents;
  const parts = (source?.parts ?? []).flatMap(({ key }) => localizePart(entry, key, locale) ?? []);
  const title = parts.find(({ key }) => key === 'title');
  if (title === undefined) throw new Error(`${entry.slug} has no title: its source should have been refused`);
  const start = startOf(entry);
  return {
    href: href(local(entryPath(entry.kind, entry.slug))),
    status: entry.kind === 'maintenance' ? maintenanceStatusAt(entry, now) : entry.status,
    start: formatAt(start),
    times: language.times.instant(start).map(({ text }) => text),
    title: searchText(title.text, title.locale),
    components: affectedRows(entry.components, site, locale).map(({ name }) => searchText(name.text, name.locale)),
    texts: parts.flatMap((part) => (part === title ? [] : searchText(part.text, part.locale))),
  };

  function searchText(text: string, of: Locale): SearchText {
    const { lang, dir } = languageOf(of);
    return lang === language.lang ? text : { text, lang, dir };
  }
}
