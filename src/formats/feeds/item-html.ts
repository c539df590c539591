import type { FeedItem } from '../../core/feeds/feed-view.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { ComponentRow, PostmortemView, UpdateView } from '../../core/views/view.ts';
import { element, type Markup, markup, text } from '../xml/xml.ts';
import { documentNotice, partHtml } from './notice-html.ts';
import { localText, timeHtml } from './text-html.ts';

/**
 * The whole text of an item for feed readers: HTML without classes, styles or scripts, its addresses whole, every time in
 * every zone, and the notice of how it was translated before all else.
 */
export function itemHtml(item: FeedItem, context: LocaleContext): Markup {
  const { lang, dir } = context.language;
  const html = join(documentNotice(item.entry, context), contentHtml(item, context));
  // Feed readers take everything for left to right.
  return dir === 'ltr' ? html : element('div', { lang, dir }, html);
}

function contentHtml(item: FeedItem, context: LocaleContext): Markup | null {
  const { entry } = item;
  switch (item.is) {
    case 'entry':
      return entryHtml(item, context);
    case 'update':
      return join(timeLine(item.update, context), updateHtml(item.update, context));
    case 'postmortem':
      return entry.postmortem && postmortemHtml(entry.postmortem, context);
  }
}

function entryHtml(item: FeedItem, context: LocaleContext): Markup {
  const { t } = context.language;
  const { summary, updates, postmortem, status, impact, kind } = item.entry;
  const degree = kind === 'incident' ? text(` · ${t(`impact.${impact}`)}`) : null;
  return join(
    element('p', {}, element('strong', {}, text(t(statusKey(status)))), ...some(degree)),
    element('ul', {}, ...facts(item, context)),
    summary && join(heading('h2', t('section.summary')), partHtml(summary, context)),
    updates.length === 0 ? null : heading('h2', t('section.updates')),
    ...updates.map((update) =>
      join(element('h3', {}, timeHtml(context.language.times, update.at)), updateHtml(update, context)),
    ),
    postmortem && join(heading('h2', t('section.postmortem')), postmortemHtml(postmortem, context)),
  );
}

function facts({ entry, components }: FeedItem, { language, languageOf }: LocaleContext): Markup[] {
  const { t, times } = language;
  const { kind, startsAt, endsAt, nextUpdateBy, status } = entry;
  const isMaintenance = kind === 'maintenance';
  const promised = status === 'resolved' ? null : nextUpdateBy;
  const fact = (label: string, ...value: Markup[]) =>
    element('li', {}, element('strong', {}, text(label)), text(' '), ...value);
  return [
    fact(t(isMaintenance ? 'fact.scheduledFor' : 'fact.started'), timeHtml(times, startsAt)),
    ...(endsAt === null
      ? []
      : [
          fact(t(isMaintenance ? 'fact.scheduledUntil' : 'fact.resolved'), timeHtml(times, endsAt)),
          fact(t('fact.duration'), text(times.duration(endsAt - startsAt))),
        ]),
    ...(promised === null ? [] : [fact(t('fact.nextUpdateBy'), timeHtml(times, promised))]),
    ...(components.length === 0
      ? []
      : [fact(t('fact.components'), componentList(components, { language, languageOf }))]),
  ];
}

function timeLine({ at }: UpdateView, { language: { times } }: LocaleContext): Markup {
  return element('p', {}, timeHtml(times, at));
}

function updateHtml({ status, editedAt, text: prose, changes }: UpdateView, context: LocaleContext): Markup {
  const { t, times } = context.language;
  const edited = editedAt === null ? [] : [text(` · ${t('fact.edited')} `), timeHtml(times, editedAt)];
  return join(
    element('p', {}, element('strong', {}, text(t(statusKey(status)))), ...edited),
    prose && partHtml(prose, context),
    changes.length === 0 ? null : componentList(changes, context),
  );
}

const sectionHeadings = new Map<string, 'section.rootCause' | 'section.resolution' | 'section.remediation'>([
  ['rootCause', 'section.rootCause'],
  ['resolution', 'section.resolution'],
  ['remediation', 'section.remediation'],
]);

function postmortemHtml({ at, sections }: PostmortemView, context: LocaleContext): Markup {
  const { t, times } = context.language;
  return join(
    element('p', {}, text(`${t('fact.published')} `), timeHtml(times, at)),
    ...sections.map((section) => {
      const key = sectionHeadings.get(section.key);
      return join(key === undefined ? null : heading('h3', t(key)), partHtml(section, context));
    }),
  );
}

function componentList(
  components: readonly ComponentRow[],
  context: Pick<LocaleContext, 'language' | 'languageOf'>,
): Markup {
  const { t } = context.language;
  const rows = components.map(({ name, status }) =>
    element('li', {}, localText(name, context), text(` – ${t(`status.component.${status}`)}`)),
  );
  return element('ul', {}, ...rows);
}

function heading(tag: 'h2' | 'h3', words: string): Markup {
  return element(tag, {}, text(words));
}

function join(...pieces: readonly (Markup | null)[]): Markup {
  return markup(pieces.filter((piece) => piece !== null).join('\n'));
}

function some(piece: Markup | null): Markup[] {
  return piece === null ? [] : [piece];
}
