import { updatedAt } from '../../core/incident/entry-times.ts';
import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { EntryFacts } from '../../core/model.ts';
import type { Archive } from '../../core/plan/archive.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf } from '../../core/plan/plain-file.ts';
import { entryPath } from '../../core/plan/urls.ts';
import type { World } from '../../core/plan/world.ts';
import { localizedText } from '../../core/site/site.ts';
import { entryViewsOf } from '../../core/views/entry-views.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';

/** `status.txt`: the state in plain lines, for whoever has a terminal and no browser. */
export const statusTextFiles: FilesOf = (world, archive, inputs) => {
  const open = openEntries(archive);
  const states = input('the states of the components', [
    pageIndicatorAt(world.entries, world.now),
    ...world.site.components.map(({ id, name }) => [name, archive.states.get(id) ?? null]),
  ]);
  return [
    {
      path: 'status.txt',
      kind: 'statusText',
      mediaType: 'text/plain',
      inputs: (locale) => [states, ...open.flatMap((entry) => inputs.alone(entry, locale))],
      text: (context) => statusText(world, archive, context),
    },
  ];
};

/** The state of all, a line for each component, and two for each incident that is open and each maintenance under way. */
function statusText(world: World, archive: Archive, context: LocaleContext): string {
  const { language, site } = context;
  const { t, locale } = language;
  const components = world.site.components.map(({ id, name }) => {
    const status = archive.states.get(id) ?? 'operational';
    return line(localizedText(name, locale, world.site).text, t(`status.component.${status}`));
  });
  const entries = openEntries(archive).map((entry) => entryLines(entry, world, context));
  const all = line(site.name, t(`indicator.${pageIndicatorAt(world.entries, world.now)}`));
  return [[all], components, ...entries].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function entryLines(entry: EntryFacts, world: World, { language, absolute, local }: LocaleContext): string[] {
  const { t, times, locale } = language;
  const { title, status } = entryViewsOf(world)(entry, locale);
  return [
    `${line(t(statusKey(status)), title.part.text)} (${times.heading(updatedAt(entry, world.now))})`,
    absolute(local(entryPath(entry.kind, entry.slug))),
  ];
}

function openEntries({ open, maintenance }: Archive): EntryFacts[] {
  return [...open, ...maintenance.inProgress];
}

/** One line, whatever a name holds. */
function line(label: string, words: string): string {
  return `${label}: ${words}`.replaceAll(/\s+/g, ' ');
}
