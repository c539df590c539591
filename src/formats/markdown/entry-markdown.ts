import { statusKey } from '../../core/locale/status-key.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { ComponentRow, EntryView, PartView, PostmortemView, UpdateView } from '../../core/views/view.ts';
import { frontMatter } from './front-matter.ts';
import { htmlMarkdown } from './html-markdown.ts';
import { heading, inlineText, item, line } from './markdown-text.ts';
import { noticeMarkdown } from './notice-markdown.ts';

/** An incident or maintenance as its page tells it, without what surrounds it; `components` are in the worst state each had. */
export function entryMarkdown(entry: EntryView, components: readonly ComponentRow[], context: LocaleContext): string {
  const { t } = context.language;
  const { title, notice, official, summary, updates, postmortem } = entry;
  return joined([
    frontMatter(entry, components, context),
    heading(1, inlineText(title.part.text)),
    notice && noticeMarkdown(`notice.${notice}`, official, context),
    title.notice && partNotice(title, context),
    facts(entry, components, context),
    summary && joined([heading(2, inlineText(t('section.summary'))), prose(summary, 3, context)]),
    updates.length > 0 && heading(2, inlineText(t('section.updates'))),
    ...updates.map((update) => updateMarkdown(update, context)),
    postmortem && postmortemMarkdown(postmortem, context),
  ]);
}

function facts(entry: EntryView, components: readonly ComponentRow[], { language }: LocaleContext): string {
  const { t, times } = language;
  const { kind, status, impact, startsAt, endsAt, nextUpdateBy } = entry;
  const isMaintenance = kind === 'maintenance';
  const isOver = ['resolved', 'completed', 'cancelled'].includes(status);
  const degree = isMaintenance ? '' : ` · ${inlineText(t(`impact.${impact}`))}`;
  const fact = (label: string, value: string) => item('-', `${inlineText(label)}: ${inlineText(value)}`);
  const list = [
    fact(t(isMaintenance ? 'fact.scheduledFor' : 'fact.started'), times.heading(startsAt)),
    ...(endsAt === null
      ? []
      : [
          fact(t(isMaintenance ? 'fact.scheduledUntil' : 'fact.resolved'), times.heading(endsAt)),
          fact(t('fact.duration'), times.duration(endsAt - startsAt)),
        ]),
    ...(isOver || nextUpdateBy === null ? [] : [fact(t('fact.nextUpdateBy'), times.heading(nextUpdateBy))]),
    ...(components.length === 0
      ? []
      : [item('-', `${inlineText(t('fact.components'))}:\n${componentList(components, language)}`)]),
  ];
  return joined([`**${inlineText(t(statusKey(status)))}**${degree}`, list.join('\n')]);
}

function updateMarkdown({ at, status, editedAt, text, changes }: UpdateView, context: LocaleContext): string {
  const { t, times } = context.language;
  const edited = editedAt === null ? '' : ` · ${inlineText(t('fact.edited'))} ${inlineText(times.heading(editedAt))}`;
  return joined([
    heading(3, inlineText(times.heading(at))),
    `**${inlineText(t(statusKey(status)))}**${edited}`,
    text && prose(text, 4, context),
    changes.length > 0 && componentList(changes, context.language),
  ]);
}

const sectionHeadings = new Map<string, 'section.rootCause' | 'section.resolution' | 'section.remediation'>([
  ['rootCause', 'section.rootCause'],
  ['resolution', 'section.resolution'],
  ['remediation', 'section.remediation'],
]);

function postmortemMarkdown({ at, sections }: PostmortemView, context: LocaleContext): string {
  const { t, times } = context.language;
  return joined([
    heading(2, inlineText(t('section.postmortem'))),
    line(`${inlineText(t('fact.published'))} ${inlineText(times.heading(at))}`),
    ...sections.map((section) => {
      const key = sectionHeadings.get(section.key);
      return joined([key !== undefined && heading(3, inlineText(t(key))), prose(section, 4, context)]);
    }),
  ]);
}

/** Prose under its own notice. */
function prose(text: PartView, rank: number, context: LocaleContext): string {
  return joined([text.notice && partNotice(text, context), htmlMarkdown(context.absoluteHtml(text.part), rank)]);
}

function partNotice({ notice, officialLocale, officialPath }: PartView, context: LocaleContext): string | false {
  const official = { locale: officialLocale, path: officialPath };
  return notice !== null && noticeMarkdown(`notice.part.${notice}`, official, context);
}

function componentList(components: readonly ComponentRow[], { t }: LocaleContext['language']): string {
  return components
    .map(({ name, status }) => item('-', `${inlineText(name.text)} – ${inlineText(t(`status.component.${status}`))}`))
    .join('\n');
}

/** Blocks, with an empty line between. */
function joined(blocks: readonly (string | false | null)[]): string {
  return blocks.filter((block) => typeof block === 'string' && block !== '').join('\n\n');
}
