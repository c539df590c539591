import fc from 'fast-check';
import { formatAt } from '../../src/core/content/instant.ts';
import { componentStatuses, impacts, incidentStatuses, maintenanceStatuses } from '../../src/core/vocabulary.ts';

const instant = fc.integer({ min: Date.UTC(2020) / 1000, max: Date.UTC(2026) / 1000 }).map((seconds) => seconds * 1000);
const at = instant.map(formatAt);
const component = fc.constantFrom('messaging', 'api', 'region-eu');
const status = fc.constantFrom(...componentStatuses);

const word = fc.constantFrom(
  ...[
    'We',
    'see',
    'delays',
    'again',
    'import',
    'export',
    'script',
    'größer',
    '한국어',
    '日本語',
    '😀',
    'R&D',
    'a > b',
    '5:30',
  ],
  ...['3,000', '100 %', 'C#', 'x_y_z', '“quoted”', "it's", 'العربية', '2 * 3', 'on/off', '1.', '50.000', 'e-mail'],
);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => `Text ${all.join(' ')}`);

const code = fc.constantFrom('`a`', '`{b}`', '`<script>`', '``c ` d``', '`import`', '`&lt;`', '`https://a.example`');
const address = fc.constantFrom(
  ...['https://example.com/', 'https://example.com/a?b=c&d=e', 'http://example.com/%20', 'mailto:help@example.com'],
  ...['tel:+4930123', '/incidents/2024-07-11-a/', '/about/#x', '<https://example.com/a b>'],
);
const title = fc.constantFrom('', '', ' "a title"', ' "a > b"', ' \'with "quotes" & <signs>\'');
const plainWords = words.filter((text) => !text.includes('*') && !text.includes('_'));

const inline = fc.letrec<{ inline: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words,
    code,
    fc.constantFrom('\\{a\\}', '\\<b>', '&lt;b&gt;', '&amp;', '\\*', 'a\\\nb', 'a  \nb'),
    at.map((time) => `<Time at="${time}" />`),
    fc
      .tuple(instant, fc.integer({ min: 1, max: 9_999_999 }))
      .map(([from, seconds]) => `<TimeRange from="${formatAt(from)}" to="${formatAt(from + seconds * 1000)}" />`),
    component.map((id) => `<Component id="${id}" />`),
    fc.tuple(plainWords, address, title).map(([text, url, title]) => `[${text}](${url}${title})`),
    fc.tuple(plainWords, title).map(([text, title]) => `![${text}](/images/a.png${title})`),
    tie('piece').map((text) => `**b ${text.trim()} b**`),
    tie('piece').map((text) => `*x ${text.trim()} x*`),
    tie('piece').map((text) => `~~d ${text.trim()} d~~`),
  ),
  inline: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
})).inline;

const line = inline.map((text) => text.replaceAll(/\s*\\?\n\s*/g, ' '));
const items = fc.array(line, { minLength: 1, maxLength: 4 });
const indented = (text: string, indent: string) => text.replaceAll('\n', `\n${indent}`);

const blocks = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    inline,
    items.map((all) => all.map((item) => `- ${item}`).join('\n')),
    items.map((all) => all.map((item, at) => `${at + 3}. ${item}`).join('\n')),
    items.map((all) => all.map((item, at) => `- [${at % 2 ? 'x' : ' '}] ${item}`).join('\n')),
    line.map((text) => `## ${text}`),
    fc.constantFrom('***', '```js title="<a>"\nimport a from "b"\n\n{c} <d> && e\n```', '~~~\n<!-- a -->\n~~~'),
    fc.tuple(words, words).map(([a, b]) => `| ${a} | b |\n|:--|:-:|\n| ${b} | <Component id="api" /> |`),
    tie('block').map((text) => `> ${indented(text, '> ')}`),
    tie('block').map((text) => `- Text\n\n  ${indented(text, '  ')}`),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4 }).map((all) => all.join('\n\n')),
})).blocks;

const callout = fc
  .tuple(fc.constantFrom('', ' tone="note"', ' tone="warning"'), blocks)
  .map(([tone, text]) => `<Callout${tone}>\n\n${text}\n\n</Callout>`);
const prose = fc
  .array(fc.oneof({ weight: 5, arbitrary: blocks }, { weight: 1, arbitrary: callout }), { maxLength: 3 })
  .map((all) => all.join('\n\n'));

const changes = fc.dictionary(component, status, { maxKeys: 3, noNullPrototype: true });
const listed = (map: Readonly<Record<string, string>>) =>
  Object.entries(map)
    .map(([id, status]) => `${id}=${status}`)
    .join(', ');
const yamlMap = (map: Readonly<Record<string, string>>) =>
  `{ ${Object.entries(map)
    .map(([id, status]) => `${id}: ${status}`)
    .join(', ')} }`;

const quotedTitle = fc.oneof(
  words.map((text) => JSON.stringify(text)),
  fc.constantFrom('Messages not received', "'<script>alert(1)</script>'", '"a: b & \\"c\\""', '2024', 'yes', '한국어'),
);

const postmortem = fc
  .tuple(prose, fc.array(fc.tuple(fc.constantFrom('RootCause', 'Resolution', 'Remediation'), prose), { maxLength: 3 }))
  .map(([text, sections]) => {
    const unique = new Map(sections);
    const inner = [...unique].map(([name, body]) => `<${name}>\n\n${body}\n\n</${name}>`).join('\n\n');
    const at = '2027-01-01T00:00Z';
    return (isSource: boolean) =>
      `<Postmortem${isSource ? ` at="${at}"` : ''}>\n\n${text}\n\n${inner}\n\n</Postmortem>`;
  });

function documentText(frontMatter: string, summary: string, updates: readonly string[], end: string): string {
  return `---\n${frontMatter}\n---\n\n${[summary, ...updates, end].filter((text) => text !== '').join('\n\n')}\n`;
}

const uniqueTimes = fc.uniqueArray(instant, { minLength: 1, maxLength: 4 });

/** Sources that have no fault: of an incident or of a maintenance. */
export function sourceText(kind: 'incident' | 'maintenance'): fc.Arbitrary<string> {
  const statuses: readonly string[] = kind === 'incident' ? incidentStatuses : maintenanceStatuses;
  return fc
    .record({
      title: quotedTitle,
      times: uniqueTimes,
      statuses: fc.array(fc.option(fc.constantFrom(...statuses)), { minLength: 4, maxLength: 4 }),
      changes: fc.array(changes, { minLength: 4, maxLength: 4 }),
      texts: fc.array(prose, { minLength: 4, maxLength: 4 }),
      impact: fc.option(fc.constantFrom(...impacts)),
      summary: prose,
      end: fc.option(postmortem, { freq: 3 }),
      newestFirst: fc.boolean(),
    })
    .map(({ title, times, statuses, changes, texts, impact, summary, end, newestFirst }) => {
      const sorted = times.toSorted((a, b) => (newestFirst ? b - a : a - b));
      const first = Math.min(...times);
      const updates = sorted.map((time, index) => {
        const status =
          statuses[index] ??
          (time === first ? statuses.find((known) => known !== null) : null) ??
          (time === first ? (kind === 'incident' ? 'investigating' : 'scheduled') : null);
        const list = listed(changes[index] ?? {});
        const attributes = `${status ? ` status="${status}"` : ''}${list === '' ? '' : ` components="${list}"`}`;
        return `<Update at="${formatAt(time)}"${attributes}>\n${texts[index] ?? ''}\n</Update>`;
      });
      const start =
        kind === 'incident'
          ? `startedAt: ${formatAt(first)}`
          : `scheduledFor: ${formatAt(first)}\nscheduledUntil: ${formatAt(first + 3_600_000)}`;
      const facts = [
        `title: ${title}`,
        start,
        `components: ${yamlMap(changes[0] ?? {})}`,
        ...(impact ? [`impact: ${impact}`] : []),
      ];
      return documentText(facts.join('\n'), summary, updates, end?.(true) ?? '');
    });
}

/** Translations that have no fault. */
export const translationText: fc.Arbitrary<string> = fc
  .record({
    title: quotedTitle,
    state: fc.constantFrom('machine', 'machine_reviewed', 'human'),
    basedOn: fc.option(
      fc.constantFrom('basedOn:\n  title: 012345678901\n  summary: 8f434346648f', 'basedOn: { title: 12345e678901 }'),
    ),
    times: uniqueTimes,
    texts: fc.array(prose, { minLength: 4, maxLength: 4 }),
    summary: prose,
    end: fc.option(postmortem),
  })
  .map(({ title, state, basedOn, times, texts, summary, end }) => {
    const updates = times.map((time, at) => `<Update at="${formatAt(time)}">\n${texts[at] ?? ''}\n</Update>`);
    const facts = [`title: ${title}`, `translation: ${state}`, ...(basedOn ? [basedOn] : [])];
    return documentText(facts.join('\n'), summary, updates, end?.(false) ?? '');
  });

const name = fc.constantFrom('Messaging', '<b>A</b>', 'R&D', '메시징', '"Quoted"', "it's", '100 %');
const localized = fc.oneof(
  name.map((text) => JSON.stringify(text)),
  fc.tuple(name, name).map(([en, de]) => `{ en: ${JSON.stringify(en)}, de: ${JSON.stringify(de)} }`),
  fc.tuple(name, name).map(([en, de]) => `\n      en: ${JSON.stringify(en)}\n      de: ${JSON.stringify(de)}`),
);
const id = fc.constantFrom('messaging', 'api', 'region-eu', 'a1', 'constructor', 'prototype', 'to-string');

/** `site.yaml` without a fault, for a site whose locales are `en` and `de`. */
export const siteText: fc.Arbitrary<string> = fc
  .record({
    name,
    url: fc.constantFrom('https://status.example.com/', 'http://localhost:8080/a/b', 'https://example.com/status'),
    locales: fc.constantFrom('', 'locales: [en]\n', 'locales:\n  - de\n  - en\n'),
    zones: fc.constantFrom('', 'timeZones: [Europe/Berlin, Asia/Seoul]\n', 'timeZones:\n  - America/New_York\n'),
    order: fc.constantFrom('', 'updateOrder: oldest-first\n'),
    groups: fc.uniqueArray(id, { maxLength: 2 }),
    components: fc.uniqueArray(fc.tuple(id, localized), { minLength: 1, maxLength: 4, selector: ([id]) => id }),
    links: fc.constantFrom(
      '',
      'links: { support: "https://a.example/", home: https://b.example/ }\n',
      'links:\n  support: mailto:a@b.example\n',
    ),
  })
  .map(({ name, url, locales, zones, order, groups, components, links }) => {
    const group = groups[0] === undefined ? '' : `\n    group: ${groups[0]}`;
    return [
      `name: ${JSON.stringify(name)}\nurl: ${url}\ndefaultLocale: en\n${locales}${zones}${order}`,
      groups.length === 0
        ? ''
        : `groups:\n${groups.map((id) => `  ${id}: { name: ${JSON.stringify(id)} }\n`).join('')}`,
      `components:\n${components.map(([id, text]) => `  ${id}:\n    name: ${text}${group}\n`).join('')}`,
      links,
    ].join('');
  });
