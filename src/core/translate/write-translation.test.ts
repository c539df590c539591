import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { PartKey } from '../model.ts';
import { pendingParts } from './pending-parts.ts';
import { readParts } from './read-parts.ts';
import { type ReadFile, type TranslationDraft, writeTranslation } from './write-translation.ts';

const root = join(import.meta.dirname, '../../..');

function read(text: string, locale = 'en', kind: 'incident' | 'maintenance' = 'incident'): ReadFile {
  const { document, diagnostics } = parseDocument({ file: `${locale}.mdx`, text, kind, slug: 's', locale });
  if (document === null) throw new Error(diagnostics.map(({ line, message }) => `${line} ${message}`).join('\n'));
  return { text, document };
}

function write(
  draft: Partial<TranslationDraft> & Pick<TranslationDraft, 'source'>,
  drafts: Record<string, string>,
): string {
  const result = writeTranslation({
    existing: null,
    by: 'engine',
    state: null,
    ...draft,
    drafts: new Map(Object.entries(drafts) as [PartKey, string][]),
  });
  if (result.refused !== null) throw new Error(result.refused);
  return result.text;
}

const source = read(`---
title: Late
startedAt: 2024-07-11T15:56Z
---

Summary.

<Update at="2024-07-11T17:59Z" status="investigating">
One.
</Update>

<Update at="2024-07-11T18:59Z">

- Two, see [status].

</Update>

<Postmortem at="2024-07-19T16:00Z">
Introduction.

<RootCause>
Cause.
</RootCause>

<Resolution>
Mended.
</Resolution>

Closing.
</Postmortem>

[status]: https://example.com/
`);
const digests = Object.fromEntries(source.document.parts.map(({ key, digest }) => [key, digest]));
const basis = (...keys: string[]) => `basedOn:\n${keys.map((key) => `  "${key}": "${digests[key]}"\n`).join('')}`;

const one = 'update:2024-07-11T17:59Z';
const two = 'update:2024-07-11T18:59Z';

test('a new file has every part in the order of the source, without its facts', () => {
  const all = {
    [two]: '- Zwei, siehe [Zustand][status].',
    [one]: 'Eins.',
    title: 'Verspätet: “später”',
    summary: 'Zusammenfassung.',
    closing: 'Schluss.',
    postmortem: 'Einleitung.',
    rootCause: 'Grund.',
    resolution: 'Behoben.',
  };
  const text = write({ source }, all);
  expect(text).toBe(`---
title: "Verspätet: “später”"
translation: machine
${basis('closing', 'postmortem', 'resolution', 'rootCause', 'summary', 'title', one, two)}---

Zusammenfassung.

<Update at="2024-07-11T17:59Z">
Eins.
</Update>

<Update at="2024-07-11T18:59Z">

- Zwei, siehe [Zustand][status].

</Update>

<Postmortem>
Einleitung.

<RootCause>
Grund.
</RootCause>

<Resolution>
Behoben.
</Resolution>

Schluss.
</Postmortem>

[status]: https://example.com/
`);
  expect(pendingParts(source.document, read(text, 'de').document)).toEqual({ pending: [], forPeople: [] });
});

const german = `---
# by hand
title: Verspätet   # yes
basedOn:
  "title": "000000000000"
  "summary": "${digests['summary']}"
---

Zusammenfassung.

<!-- -->`.replace('\n\n<!-- -->', '');

test('parts that are missing or outdated come into a file, and every other byte stays', () => {
  const before =
    `\ufeff${german}\n\n<Update   at='2024-07-11T18:59Z' />\n\n<Postmortem>\n<Resolution>\nBehoben.\n</Resolution>\n</Postmortem>\n\n\n`.replaceAll(
      '\n',
      '\r\n',
    );
  const existing = read(before, 'de');
  expect(pendingParts(source.document, existing.document).pending).toEqual([
    'title',
    one,
    two,
    'postmortem',
    'rootCause',
    'closing',
  ]);
  const text = write(
    { source, existing },
    {
      title: 'Zu spät',
      [one]: 'Eins.',
      [two]: '- Zwei.',
      rootCause: 'Grund.',
      postmortem: 'Einleitung.',
      closing: 'Schluss.',
    },
  );
  expect(text).toBe(
    `\ufeff---
# by hand
title: Zu spät   # yes
${basis('closing', 'postmortem', 'rootCause', 'summary', 'title', one, two)}---

Zusammenfassung.

<Update at="2024-07-11T17:59Z">
Eins.
</Update>

<Update   at='2024-07-11T18:59Z'>

- Zwei.

</Update>

<Postmortem>
Einleitung.

<RootCause>
Grund.
</RootCause>

<Resolution>
Behoben.
</Resolution>

Schluss.
</Postmortem>


`.replaceAll('\n', '\r\n'),
  );
});

test('an outdated part is replaced where it stands, a list as far in as it was', () => {
  const indented = read(
    '---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n---\n\n<Update at="2024-07-11T17:59Z" status="resolved">\n  - a\n  - b\n</Update>\n',
  );
  const existing = read('---\ntitle: Ja\n---\n<Update at="2024-07-11T17:59Z">alt</Update>\n', 'de');
  const text = write({ source: indented, existing }, { [one]: '- x\n  - y' });
  expect(text.split('---\n')[2]).toBe('<Update at="2024-07-11T17:59Z">\n  - x\n  - y\n</Update>\n');
});

test.each(['human', 'machine_reviewed'] as const)('an engine replaces nothing in a %s file', (state) => {
  const existing = read(
    `---\ntitle: Ja\ntranslation: ${state}\nbasedOn: { title: "000000000000" }\n---\n\nAlt.\n`,
    'de',
  );
  for (const key of ['title', 'summary'] as const) {
    const drafts = new Map<PartKey, string>([[key, 'Neu.']]);
    expect(writeTranslation({ source, existing, drafts, by: 'engine', state: null })).toEqual({ refused: 'reviewed' });
  }
  const { pending, forPeople } = pendingParts(source.document, existing.document);
  expect(forPeople).toEqual(['title']);
  expect(pending).toEqual([one, two, 'postmortem', 'rootCause', 'resolution', 'closing']);
});

test('what an engine adds to a person’s file is marked there, and is its own to replace', () => {
  const existing = read('---\ntitle: Ja\ntranslation: human\n---\n\nText.\n', 'de');
  const text = write({ source, existing }, { [one]: 'Eins.', [two]: '- Zwei.' });
  expect(text).toBe(`---
title: Ja
translation: human
parts:
  "${one}": machine
  "${two}": machine
${basis(one, two)}---

Text.

<Update at="2024-07-11T17:59Z">
Eins.
</Update>

<Update at="2024-07-11T18:59Z">

- Zwei.

</Update>
`);
  const grown = read(text.replace(digests[one] ?? '', '000000000000'), 'de');
  expect(grown.document.role).toMatchObject({ state: 'human', partStates: { [one]: 'machine', [two]: 'machine' } });
  expect(pendingParts(source.document, grown.document).pending[0]).toBe(one);
  expect(write({ source, existing: grown }, { [one]: 'Eins.' })).toBe(text);
  const mine = { source, existing: grown, by: 'person', state: 'human' } as const;
  expect(write(mine, { [one]: 'Eins.' })).toBe(text.replace(`  "${one}": machine\n`, ''));
  expect(write(mine, { [one]: 'Eins.', [two]: '- Zwei.' })).not.toContain('parts:');
});

test('a person’s drafts get into any file, with the state that is asked for', () => {
  const existing = read('---\ntitle: Ja\ntranslation: machine\n---\n', 'de');
  const text = write({ source, existing, by: 'person', state: 'human' }, { summary: 'Zusammenfassung.' });
  expect(text).toBe(`---\ntitle: Ja\ntranslation: human\n${basis('summary')}---\n\nZusammenfassung.\n`);
});

test('a new file without a title, and parts that the source doesn’t have, are refused', () => {
  const refused = (drafts: [PartKey, string][]) =>
    writeTranslation({ source, existing: null, drafts: new Map(drafts), by: 'engine', state: null }).refused;
  expect(refused([['summary', 'x']])).toBe('no-title');
  expect(refused([['remediation', 'x']])).toBe('no-part');
});

test('closing words without any section are left for later', () => {
  const drafts = new Map<PartKey, string>([
    ['title', 'Spät'],
    ['closing', 'Schluss.'],
  ]);
  expect(writeTranslation({ source, existing: null, drafts, by: 'engine', state: null })).toEqual({
    refused: null,
    left: ['closing'],
    text: `---\ntitle: Spät\ntranslation: machine\n${basis('title')}---\n`,
  });
});

test('every example translation can be taken apart, its parts left out, and put together again', () => {
  const files = globSync('content/{incidents,maintenance}/*/de.mdx', { cwd: root });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const kind = file.includes('maintenance/') ? 'maintenance' : 'incident';
    const original = read(readFileSync(join(root, dirname(file), 'en.mdx'), 'utf8'), 'en', kind);
    const german = read(readFileSync(join(root, file), 'utf8'), 'de', kind);
    const parts = readParts(german.text, german.document).parts;
    const all = Object.fromEntries(parts.map(({ key, source }) => [key, source]));
    const whole = read(write({ source: original }, all), 'de', kind);
    expect(bodies(whole)).toEqual(bodies(german));
    let grown = read(write({ source: original }, { title: all['title'] ?? '' }), 'de', kind);
    const last = parts.filter(({ key }) => key === 'closing');
    for (const { key, source } of [
      ...parts
        .slice(1)
        .toReversed()
        .filter((part) => !last.includes(part)),
      ...last,
    ]) {
      grown = read(write({ source: original, existing: grown }, { [key]: source }), 'de', kind);
    }
    expect(bodies(grown)).toEqual(bodies(german));
    expect(grown.text).toBe(whole.text);
  }
});

function bodies({ document }: ReadFile) {
  return document.parts.map(({ key, body }) => ({ key, body }));
}

test('a part that is replaced by itself leaves the file as it is, whatever its line ends', () => {
  for (const file of globSync('content/{incidents,maintenance}/*/{de,ar}.mdx', { cwd: root })) {
    const kind = file.includes('maintenance/') ? 'maintenance' : 'incident';
    const original = read(readFileSync(join(root, dirname(file), 'en.mdx'), 'utf8'), 'en', kind);
    const text = `\ufeff${readFileSync(join(root, file), 'utf8').replaceAll('\n', '\r\n')}`;
    const existing = read(text, 'de', kind);
    for (const { key, source } of readParts(text, existing.document).parts) {
      const fresh = write({ source: original, existing, by: 'person' }, { [key]: source });
      expect(withoutBasis(fresh)).toBe(withoutBasis(text));
    }
  }
});

const withoutBasis = (text: string) => text.replace(/basedOn:\r\n(?: {2}.*\r\n)*/, '');
