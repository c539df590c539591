import { formatAt } from '../../src/core/content/instant.ts';
import {
  type Damage,
  type EntryModel,
  folderOf,
  type SiteModel,
  sourceFile,
  type TranslationModel,
  type UpdateModel,
} from './site-model.ts';

/** All files of a site below its root, by path. */
export function filesOf(site: SiteModel): Map<string, Buffer> {
  const files = new Map<string, string>(Object.entries(site.files));
  files.set('content/site.yaml', `${JSON.stringify(site.settings, null, 2)}\n`);
  for (const [locale, { data, indent }] of Object.entries(site.languages)) {
    files.set(`locales/${locale}.json`, `${JSON.stringify(data, null, indent)}\n`);
  }
  for (const entry of site.entries) {
    files.set(sourceFile(entry), sourceText(entry));
    for (const [locale, translation] of Object.entries(entry.translations)) {
      files.set(`${folderOf(entry)}/${locale}.mdx`, translationText(entry, translation));
    }
  }
  return new Map([...files].map(([file, text]) => [file, damaged(text, site.damage[file])]));
}

/** The source file of an entry. */
export function sourceText(entry: EntryModel): string {
  const { kind, title, start, end, components, impact, nextUpdateBy, summary, updates, postmortem } = entry;
  const times =
    kind === 'incident'
      ? [`startedAt: ${formatAt(start)}`]
      : [`scheduledFor: ${formatAt(start)}`, `scheduledUntil: ${formatAt(end)}`];
  const states = Object.entries(components).map(([id, status]) => `  ${id}: ${status}`);
  const front = [
    `title: ${title}`,
    ...times,
    ...(states.length === 0 ? [] : ['components:', ...states]),
    ...(impact === null ? [] : [`impact: ${impact}`]),
    ...(nextUpdateBy === null ? [] : [`nextUpdateBy: ${formatAt(nextUpdateBy)}`]),
  ];
  const body = [summary, ...updates.map(updateText)];
  if (postmortem !== null) {
    const { at, text, rootCause } = postmortem;
    const cause = rootCause === null ? [] : [`<RootCause>\n${rootCause}\n</RootCause>`];
    body.push([`<Postmortem at="${formatAt(at)}">\n${text}`, ...cause, '</Postmortem>'].join('\n\n'));
  }
  return `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

function updateText({ at, status, components, editedAt, text }: UpdateModel): string {
  const attributes = [
    `at="${formatAt(at)}"`,
    ...(status === null ? [] : [`status="${status}"`]),
    ...(components === null ? [] : [`components="${components}"`]),
    ...(editedAt === null ? [] : [`editedAt="${formatAt(editedAt)}"`]),
  ];
  return `<Update ${attributes.join(' ')}>\n${text}\n</Update>`;
}

function translationText(_: EntryModel, translation: TranslationModel): string {
  const { state, title, summary, updates, postmortem, basedOn } = translation;
  const front = [
    `title: ${title}`,
    ...(state === null ? [] : [`translation: ${state}`]),
    ...(basedOn === null
      ? []
      : [
          'basedOn:',
          ...Object.entries(basedOn)
            .sort()
            .map(([key, value]) => `  "${key}": "${value}"`),
        ]),
  ];
  const body = [
    ...(summary === null ? [] : [summary]),
    ...Object.entries(updates).map(([at, text]) => `<Update at="${at}">\n${text}\n</Update>`),
    ...(postmortem === null ? [] : [`<Postmortem>\n${postmortem}\n</Postmortem>`]),
  ];
  return `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

function damaged(text: string, damage: Damage | undefined): Buffer {
  const { [damage ?? 'none']: change = (same: string) => same } = changes;
  return Buffer.from(change(text), damage === 'bytes' ? 'latin1' : 'utf8');
}

const changes: Partial<Record<string, (text: string) => string>> = {
  syntax: (text) => `${text}\n{ <Update at="\n`,
  empty: () => '',
  bytes: (text) => `${text}\u00ff\u00fe\n`,
  half: (text) => text.slice(0, Math.floor(text.length / 2)),
  unknownComponent: (text) => text.replace(/\n---\n\n/, '\n---\n\n<Component id="nowhere" /> '),
  futureUpdate: (text) => `${text}\n<Update at="2099-01-01T00:00Z" status="resolved">\nSoon.\n</Update>\n`,
  secondSource: (text) =>
    text
      .replace(/^translation: .*$|^basedOn:\n(?: .*\n)*/gm, '')
      .replace('---\n', '---\nstartedAt: 2024-01-01T00:00Z\n'),
};
