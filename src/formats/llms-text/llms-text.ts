import { feedsOfScope } from '../../core/feeds/feed-list.ts';
import { programFiles } from '../../core/feeds/program-files.ts';
import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { EntryFacts } from '../../core/model.ts';
import type { Archive } from '../../core/plan/archive.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf } from '../../core/plan/plain-file.ts';
import { localPath, markdownPath } from '../../core/plan/urls.ts';
import type { World } from '../../core/plan/world.ts';
import { entryViewsOf } from '../../core/views/entry-views.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { heading, inlineText, item, line, link, quote } from '../markdown/markdown-text.ts';

/** Of those that are over. */
const newestCount = 20;

/** `llms.txt`, where language models begin: https://llmstxt.org. What is open, the newest entries, and what else programs may ask for. */
export const llmsTextFiles: FilesOf = (world, archive, inputs) => {
  const lists = listsOf(archive);
  const all = Object.values(lists).flat();
  const state = input('the state of the page', pageIndicatorAt(world.entries, world.now));
  const counts = input(
    'the lists of entries',
    Object.values(lists).map(({ length }) => length),
  );
  return [
    {
      path: 'llms.txt',
      kind: 'llmsText',
      mediaType: 'text/plain',
      yields: true,
      inputs: (locale) => [state, counts, ...inputs.list(all, locale)],
      state: () => inputs.state(all, [state, counts]),
      text: (context) => llmsText(lists, world, context),
    },
  ];
};

function llmsText({ open, maintenance, newest }: Lists, world: World, context: LocaleContext): string {
  const { language, site, absolute, local } = context;
  const { t } = language;
  const to = (words: string, path: string, note: string | null = null) =>
    item('-', link(inlineText(words), absolute(path)) + (note === null ? '' : `: ${inlineText(note)}`));
  const entries = (all: readonly EntryFacts[]) => all.map((entry) => entryLine(entry, world, context));
  const others = [...world.languages.values()].filter(({ locale }) => locale !== language.locale);
  const blocks = [
    heading(1, inlineText(site.name)),
    quote(line(inlineText(t('page.home.description')))),
    line(inlineText(t(`indicator.${pageIndicatorAt(world.entries, world.now)}`))),
    section(t('home.open'), entries(open)),
    section(t('home.maintenance'), entries(maintenance)),
    section(t('nav.history'), entries(newest)),
    section(t('subscribe.programs'), [
      ...programFiles
        .filter(({ use }) => use !== 'badge')
        .map(({ name, path, use }) => to(name, local(path), t(`subscribe.${use}`))),
      ...feedsOfScope({ is: 'site' }).map(({ path, subject }) => to(path, local(path), t(`subscribe.${subject}`))),
    ]),
    // The name of this section is part of the format: what may be left out.
    section('Optional', [
      to(t('page.home.title'), local('')),
      to(t('page.history.title'), local('history/'), t('page.history.description')),
      to(t('page.postmortems.title'), local('postmortems/'), t('page.postmortems.description')),
      ...site.pages.map(({ title, path }) => to(title, path)),
      ...others.map(({ locale, name }) => to(name, localPath(locale, 'llms.txt', world.site.defaultLocale))),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function entryLine(entry: EntryFacts, world: World, { language, absolute, local }: LocaleContext): string {
  const { t, times, locale } = language;
  const { title, status, startsAt } = entryViewsOf(world)(entry, locale);
  const address = absolute(local(markdownPath(entry.kind, entry.slug)));
  const note = `${t(statusKey(status))} · ${times.heading(startsAt)}`;
  return item('-', `${link(inlineText(title.part.text), address)}: ${inlineText(note)}`);
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${heading(2, inlineText(title))}\n\n${items.join('\n')}`;
}

interface Lists {
  open: readonly EntryFacts[];
  /** In progress and ahead. */
  maintenance: readonly EntryFacts[];
  /** Over, newest first. */
  newest: readonly EntryFacts[];
}

function listsOf({ open, maintenance: { inProgress, upcoming }, all }: Archive): Lists {
  const maintenance = [...inProgress, ...upcoming];
  const current = new Set<EntryFacts>([...open, ...maintenance]);
  return { open, maintenance, newest: all.filter((entry) => !current.has(entry)).slice(0, newestCount) };
}
