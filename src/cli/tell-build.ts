import type { BuiltSite } from '../adapters/publish-site.ts';
import type { ContentChanges } from '../core/plan/content-changes.ts';
import { count, number } from './numbers.ts';

/** `Built 9 incidents and 3 maintenances in 3 languages: 123 pages in 1.9 s` */
export function builtLine(site: BuiltSite, seconds: number): string {
  const { incidents, maintenances, languages, pages, content } = site;
  if (content !== null) return publishedLine(site, content, seconds);
  const entries = `${count(incidents, 'incident')} and ${count(maintenances, 'maintenance')}`;
  return `Built ${entries} in ${count(languages, 'language')}: ${count(pages, 'page')} in ${seconds.toFixed(1)} s`;
}

/** `1 update published: 12 languages, 61 pages, 0.9 s (36,412 unchanged)` */
function publishedLine(site: BuiltSite, content: ContentChanges, seconds: number): string {
  const { pages, added, changed, removed, writtenLanguages } = site;
  const written = [...added, ...changed].filter(isPage).length;
  const others = added.length + changed.length - written;
  const time = `${seconds.toFixed(1)} s`;
  if (added.length + changed.length + removed.length === 0) {
    return `Nothing changed: ${count(pages, 'page')} stand as they are, ${time}`;
  }
  const facts = [
    ...(written > 0 ? [count(writtenLanguages, 'language'), count(written, 'page')] : []),
    ...(others > 0 ? [count(others, written > 0 ? 'other file' : 'file')] : []),
    ...(removed.length > 0 ? [`${number(removed.length)} removed`] : []),
    time,
  ];
  return `${whatChanged(content)}: ${facts.join(', ')} (${number(pages - written)} unchanged)`;
}

function whatChanged({ updates, incidents, maintenances, edits, translations, removed }: ContentChanges): string {
  const published = [
    ...(updates > 0 ? [count(updates, 'update')] : []),
    ...(incidents > 0 ? [count(incidents, 'incident')] : []),
    ...(maintenances > 0 ? [count(maintenances, 'maintenance')] : []),
    ...(edits > 0 ? [count(edits, 'edit')] : []),
    ...(translations > 0 ? [count(translations, 'translation')] : []),
  ];
  const gone = removed > 0 ? [`${count(removed, 'entry', 'entries')} removed`] : [];
  if (published.length === 0 && gone.length === 0) return 'Brought up to date';
  return [...(published.length > 0 ? [`${listed(published)} published`] : []), ...gone].join(', ');
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

/** What would be written, one file a line: `+` new, `~` changed, `-` removed. */
export function dryRunText({ pages, added, changed, removed }: BuiltSite): string {
  const lines = [
    ...added.map((file) => `+ ${file}\n`),
    ...changed.map((file) => `~ ${file}\n`),
    ...removed.map((file) => `- ${file}\n`),
  ];
  const facts = `${number(added.length)} new, ${number(changed.length)} changed, ${number(removed.length)} removed`;
  const end =
    lines.length === 0
      ? `Nothing would be written: ${count(pages, 'page')} stand as they are.`
      : `Would be written: ${facts}.`;
  return `${lines.join('')}${end}\n`;
}
