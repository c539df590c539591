import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { PartKey } from '../model.ts';
import { readFragment } from './fragment.ts';
import { judgeDraft } from './judge-draft.ts';
import { unitsOf } from './lock.ts';
import { lockPart } from './lock-part.ts';
import { readParts } from './read-parts.ts';
import { unlockPart } from './unlock-part.ts';
import type { ReadFile } from './write-translation.ts';

const root = join(import.meta.dirname, '../../..');
const plain = { from: 'en', to: 'de', names: new Map<string, string>(), componentName: (id: string) => id };
const place = { file: 'content/incidents/s/en.mdx', line: 6, column: 1 };

function read(text: string, kind: 'incident' | 'maintenance' = 'incident'): ReadFile {
  const { document, diagnostics } = parseDocument({ file: 'en.mdx', text, kind, slug: 's', locale: 'en' });
  if (document === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return { text, document };
}

const source = read(`---
title: Late
startedAt: 2024-07-11T15:56Z
---

Since <Time at="2024-07-11T15:56Z" />, **all** calls to [our site](https://a.b/) fail with \`503\` in 12 regions.

<Update at="2024-07-11T17:59Z" status="resolved">
Done.
</Update>

<Postmortem at="2024-07-19T16:00Z">
Introduction.

<RootCause>
Cause.
</RootCause>

Closing.
</Postmortem>
`);
const good =
  'Seit <x id="1"/> enden <g id="2">alle</g> Aufrufe <g id="3">unserer Seite</g> in <x id="5"/> Regionen mit <x id="4"/>.';

function words(draft: string, key: PartKey = 'summary'): string[] {
  const sources = readParts(source.text, source.document);
  const part = sources.parts.find((part) => part.key === key);
  if (part === undefined) throw new Error(key);
  const { content, unreadable } = readFragment(draft);
  const unlocked =
    content === null
      ? ({ is: 'unreadable', source: unreadable } as const)
      : unlockPart(lockPart(part, sources.text, plain), [content]);
  return judgeDraft({ key, locale: 'de', unlocked }, source, place).map(
    ({ severity, ruleId, line, message, expected, received, hint }) =>
      `${severity} ${ruleId}\n${line}: ${message}\n${expected}\n${received}\n${hint}`,
  );
}

test('a draft that keeps everything passes, in any part', () => {
  expect(words(good)).toEqual([]);
  expect(words('Fertig.', 'update:2024-07-11T17:59Z')).toEqual([]);
  expect(words('Zu spät: “ja”', 'title')).toEqual([]);
  expect(words('Einleitung.', 'postmortem')).toEqual([]);
  expect(words('Grund.', 'rootCause')).toEqual([]);
  expect(words('Schluss.', 'closing')).toEqual([]);
});

test.each([
  [
    'a lost time',
    good.replace('<x id="1"/>', 'gestern'),
    `error translation-placeholder
6: The de draft of “summary” has lost \`<Time at="2024-07-11T15:56Z" />\`.
\`<Time at="2024-07-11T15:56Z" />\` once
nothing
Add \`<Time at="2024-07-11T15:56Z" />\` where it belongs.`,
  ],
  [
    'doubled code',
    `${good} <x id="4"/>`,
    `error translation-placeholder
6: The de draft of “summary” has \`503\` more than once.
\`503\` once
\`503\` repeated
Remove \`503\` where it doesn’t belong.`,
  ],
  [
    'an invented mark',
    `${good} <x id="9"/>`,
    `error translation-placeholder
6: The de draft of “summary” has \`<x id="9"/>\`, which stands for nothing.
only the marks of the source
\`<x id="9"/>\`
Remove \`<x id="9"/>\`.`,
  ],
  [
    'a link without text',
    good.replace('unserer Seite', ''),
    `error translation-placeholder
6: The de draft of “summary” has no text in \`[…](https://a.b/)\`.
a text in \`[…](https://a.b/)\`
nothing in it
Write the translated text into \`[…](https://a.b/)\`.`,
  ],
  [
    'marks that can’t be read',
    good.replace('</g>', ''),
    `error translation-placeholder
6: The de draft of “summary” can’t be read at \`<g id="2">\`.
the marks of the source, each closed
\`<g id="2">\`
Keep the marks as they are, and translate what stands around them.`,
  ],
  [
    'a link of its own',
    `${good} www.example.com`,
    `error translation-placeholder
6: The de draft of “summary” is built in another way: 2 × link instead of 1.
the emphasis, links and lists of the source
2 × link instead of 1
Keep lists, emphasis and links as they are in the source.`,
  ],
  [
    'a number of its own',
    `${good} Es dauerte 90 Minuten.`,
    `warning translation-number
6: This translation says 90, which the source does not.
the numbers of line 6 of en.mdx
90
Compare with the source, and remove 90.`,
  ],
])('%s is refused in words', (_, draft, wanted) => {
  expect(words(draft)).toEqual([wanted]);
});

test('the source text itself is a draft that passes, for every part of the examples', () => {
  const files = globSync('content/{incidents,maintenance}/*/en.mdx', { cwd: root });
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const example = read(text, dirname(file).includes('maintenance/') ? 'maintenance' : 'incident');
    const sources = readParts(example.text, example.document);
    for (const part of sources.parts) {
      const locked = lockPart(part, sources.text, plain);
      const unlocked = unlockPart(
        locked,
        unitsOf(locked).map(({ content }) => content),
      );
      expect(judgeDraft({ key: part.key, locale: 'de', unlocked }, example, place)).toEqual([]);
    }
  }
});

test('no translation of the examples, whoever wrote it, is refused', () => {
  const files = globSync('content/{incidents,maintenance}/*/{de,ko,ar}.mdx', { cwd: root });
  let parts = 0;
  for (const file of files) {
    const kind = file.includes('maintenance/') ? 'maintenance' : 'incident';
    const original = read(readFileSync(join(root, dirname(file), 'en.mdx'), 'utf8'), kind);
    const translation = read(readFileSync(join(root, file), 'utf8'), kind);
    const locale = basename(file, '.mdx');
    for (const { key, source } of readParts(translation.text, translation.document).parts) {
      expect(judgeDraft({ key, locale, unlocked: { is: 'whole', source } }, original, place)).toEqual([]);
      parts++;
    }
  }
  expect(parts).toBeGreaterThan(250);
});
