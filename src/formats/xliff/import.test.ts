import { expect, test } from 'vitest';
import { exchangeDocument } from '../../core/exchange/exchange-document.ts';
import { type ImportedDocument, type ImportOptions, importDocument } from '../../core/exchange/import-document.ts';
import { wordsOf } from '../../core/rules/found-fixture.ts';
import { readFile } from './exchange-fixture.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff1 } from './write-xliff-1.ts';
import { writeXliff2 } from './write-xliff-2.ts';

const english = `---
title: Late
startedAt: 2024-07-11T15:56Z
---

Since <Time at="2024-07-11T15:56Z" />, **all** calls of [our API](https://a.b/) fail with \`503\`.

Wait.

<Update at="2024-07-11T17:59Z" status="investigating">
We look.
</Update>

<Update at="2024-07-11T18:59Z" status="resolved">
Done in 3 regions.
</Update>
`;
const source = readFile(english);
const digests = new Map(source.document.parts.map(({ key, digest }) => [key, digest]));
const file = 'content/incidents/2024-07-11-late/de.mdx';
const german = `---
title: Spät
translation: machine
basedOn:
  "title": "${digests.get('title')}"
  "update:2024-07-11T17:59Z": "000000000000"
---

<Update at="2024-07-11T17:59Z">Wir  schauen.</Update>
`;
const languages = {
  sourceLang: 'en',
  targetLang: 'de',
  componentName: (id: string) => id,
  names: new Map([['API', 'Schnittstelle']]),
};

/** The export of the whole document, and what a translator made of it. */
function exported(change: (text: string) => string, translation: string | null = german, write = writeXliff2): string {
  const read = translation === null ? null : readFile(translation, file);
  return change(write([exchangeDocument({ source, translation: read, ...languages }, true)]));
}

type Change = Partial<ImportOptions> & { now?: string | null };

function imported(text: string, { now = german, ...options }: Change = {}): ImportedDocument {
  const { documents, diagnostics } = readXliff('work.xlf', text);
  const [returned] = documents;
  if (returned === undefined) return { text: null, parts: [], left: 0, diagnostics };
  const translation = now === null ? null : readFile(now, file);
  const all = { source, translation, ...languages, locale: 'de', file, force: false, as: null, ...options };
  return importDocument({ ...all, returned });
}

/** Puts a target into the segment whose source begins so. */
const fill =
  (begin: string, target: string, state = 'final') =>
  (text: string) => {
    const at = text.indexOf(`<source>${begin}`);
    const start = text.lastIndexOf('<segment', at);
    const end = text.indexOf('</segment>', at);
    const segment = text
      .slice(start, end)
      .replace(/state="\w+"/, `state="${state}"`)
      .replace(/\s*<target>.*<\/target>/s, '');
    return `${text.slice(0, start)}${segment.trimEnd()}<target>${target}</target>${text.slice(end)}`;
  };
const all =
  (...changes: readonly ((text: string) => string)[]) =>
  (text: string) =>
    changes.reduce((result, change) => change(result), text);

const time = '<ph id="1.1"/>';
const summary = fill(
  'Since',
  `Seit ${time} enden <pc id="1.2">alle</pc> Aufrufe <pc id="1.3">unserer API</pc> mit <ph id="1.4"/>.`,
);
const wait = fill('Wait', 'Warten.');
const done = fill('Done', 'In 3 Regionen behoben.');
const look = fill('We look', 'Wir sehen nach.');

test('an export holds parts, codes, states, notes and digests', () => {
  expect(exported((text) => text)).toMatchSnapshot();
  expect(exported((text) => text, german, writeXliff1)).toMatchSnapshot();
});

test('what is translated comes into the file, and every other byte of it stays', () => {
  const { text, parts, left, diagnostics } = imported(exported(all(summary, wait, done)));
  expect(wordsOf(diagnostics)).toBe('');
  expect([parts, left]).toEqual([['summary', 'update:2024-07-11T18:59Z'], 0]);
  expect(text).toBe(`---
title: Spät
translation: machine
parts:
  "summary": human
  "update:2024-07-11T18:59Z": human
basedOn:
  "summary": "${digests.get('summary')}"
  "title": "${digests.get('title')}"
  "update:2024-07-11T17:59Z": "000000000000"
  "update:2024-07-11T18:59Z": "${digests.get('update:2024-07-11T18:59Z')}"
---

Seit <Time at="2024-07-11T15:56Z" /> enden **alle** Aufrufe [unserer API](https://a.b/) mit \`503\`.

Warten.

<Update at="2024-07-11T17:59Z">Wir  schauen.</Update>

<Update at="2024-07-11T18:59Z">
In 3 Regionen behoben.
</Update>
`);
});

test('what comes back twice changes nothing the second time', () => {
  const back = exported(all(summary, wait, done));
  const { text } = imported(back);
  expect(imported(back, { now: text })).toEqual({ text: null, parts: [], left: 0, diagnostics: [] });
});

const stateOf = ({ text }: ImportedDocument) => /translation: (\w+)/.exec(text ?? '')?.[1] ?? null;
const whole = all(fill('Late', 'Spät'), summary, wait, look, done);

test.each([
  ['final', 'human'],
  ['reviewed', 'human'],
  ['translated', 'machine'],
  ['initial', 'machine'],
])('a new translation of which every segment is %s is %s', (state, written) => {
  const back = exported((text) => whole(text).replaceAll('state="final"', `state="${state}"`), null);
  expect(stateOf(imported(back, { now: null }))).toBe(written);
});

test('a new file is what most of its parts are, and says of the others what they are', () => {
  const back = exported(all(whole, fill('Wait', 'Warten.', 'translated')), null);
  const mixed = imported(back, { now: null });
  expect(stateOf(mixed)).toBe('human');
  expect(mixed.text).toContain('translation: human\nparts:\n  "summary": machine\nbasedOn:');
  expect(imported(back, { now: null, as: 'machine_reviewed' }).text).toContain(
    'translation: machine_reviewed\nbasedOn:',
  );
});

test('a file keeps what it says of itself, and says of new parts what they are', () => {
  const { text } = imported(exported(all(done)));
  expect(text).toContain('translation: machine\nparts:\n  "update:2024-07-11T18:59Z": human\nbasedOn:');
  const now = german.replace('translation: machine', 'translation: human');
  const drafted = imported(exported(fill('Done', 'In 3 Regionen behoben.', 'translated'), now), { now });
  expect(drafted.text).toContain('translation: human\nparts:\n  "update:2024-07-11T18:59Z": machine\nbasedOn:');
  const again = exported((out) => out.replace('state="translated"', 'state="final"'), drafted.text);
  expect(imported(again, { now: drafted.text }).text).toContain('"update:2024-07-11T18:59Z": machine_reviewed\n');
});

test('a machine’s text that someone has read as it is becomes machine_reviewed', () => {
  const { text = '' } = imported(exported(whole, null), { now: null, as: 'machine' });
  const back = exported((out) => out.replaceAll('state="translated"', 'state="final"'), text ?? '');
  const result = imported(back, { now: text });
  expect(stateOf(result)).toBe('machine_reviewed');
  expect(result.text).toBe((text ?? '').replace('translation: machine', 'translation: machine_reviewed'));
});

test('an outdated text that still fits is outdated no longer, once the tool says so', () => {
  const back = exported(fill('We look', 'Wir  schauen.', 'final'));
  const { text, parts } = imported(back);
  expect(parts).toEqual(['update:2024-07-11T17:59Z']);
  expect(text).toBe(
    german
      .replace('000000000000', digests.get('update:2024-07-11T17:59Z') ?? '')
      .replace('basedOn:', 'parts:\n  "update:2024-07-11T17:59Z": machine_reviewed\nbasedOn:'),
  );
  expect(imported(exported(fill('We look', 'Wir  schauen.', 'initial'))).text).toBe(null);
});

test('a part that someone has changed meanwhile is left out, and replaced by force', () => {
  const now = german.replace('Wir  schauen.', 'Wir suchen.');
  const back = exported(look);
  const { text, left, diagnostics } = imported(back, { now });
  expect([text, left]).toEqual([null, 1]);
  expect(wordsOf(diagnostics)).toMatchInlineSnapshot(`
    "work.xlf:49:5 warning exchange-target-changed
    The part “update:2024-07-11T17:59Z” is left out: its translation was changed after it was exported.
    expected: the translation as it was when it was exported
    received: another text at content/incidents/2024-07-11-late/de.mdx:9
    Compare the two, then import again with --force to replace the one in the file."
  `);
  expect(imported(back, { now, force: true }).text).toContain(
    '<Update at="2024-07-11T17:59Z">\nWir sehen nach.\n</Update>',
  );
});

test('where a tool has dropped the digests, a person’s text counts as changed', () => {
  const back = exported(look).replaceAll(/<mda:metadata>[\s\S]*?<\/mda:metadata>/g, '');
  expect(imported(back).parts).toEqual(['update:2024-07-11T17:59Z']);
  const now = german.replace('translation: machine', 'translation: human');
  expect(imported(back, { now }).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['exchange-target-changed']);
});

test('a part whose source has changed since is left out', () => {
  const changed = readFile(english.replace('We look.', 'We look again.'));
  const { text, left, diagnostics } = imported(exported(look), { source: changed });
  expect([text, left]).toEqual([null, 1]);
  expect(wordsOf(diagnostics)).toMatchInlineSnapshot(`
    "work.xlf:49:5 warning exchange-source-changed
    The part “update:2024-07-11T17:59Z” is left out: its source has changed since it was exported.
    expected: a translation of the text at content/incidents/2024-07-11-late/en.mdx:10
    received: a translation of an older text
    Export the texts again and translate what has changed."
  `);
  const bare = exported(look).replaceAll(/<mda:metadata>[\s\S]*?<\/mda:metadata>/g, '');
  expect(imported(bare, { source: changed }).diagnostics.map(({ ruleId }) => ruleId)).toEqual([
    'exchange-source-changed',
  ]);
});

test('a part that is translated in pieces is left out', () => {
  const { text, left, diagnostics } = imported(exported(summary));
  expect([text, left]).toEqual([null, 1]);
  expect(wordsOf(diagnostics)).toMatchInlineSnapshot(`
    "work.xlf:24:5 warning exchange-part-incomplete
    The part “summary” is left out: 1 of its 2 segments has no translation.
    expected: a translation of all 2 segments
    received: 1 of 2
    Translate the rest, then import again."
  `);
});

test('another number is told, and imported all the same', () => {
  const back = exported(fill('Done', 'In 5 Regionen behoben.'));
  const { text, diagnostics } = imported(back);
  const line = back.split('\n').findIndex((own) => own.includes('<target>In 5')) + 1;
  expect(text).toContain('In 5 Regionen behoben.');
  expect(diagnostics.map((found) => [found.line, found.severity, found.ruleId])).toEqual([
    [line, 'warning', 'translation-number'],
  ]);
});

test('a new file needs a title', () => {
  expect(wordsOf(imported(exported(all(summary, wait), null), { now: null }).diagnostics)).toMatchInlineSnapshot(`
    "work.xlf:3:3 error exchange-title-missing
    content/incidents/2024-07-11-late/de.mdx can’t be made: its title is not translated.
    expected: a translation of the part “title”
    received: nothing
    Translate the title too, then import again."
  `);
});

test('parts that the source doesn’t have, has once, or has in other pieces are errors, and then nothing is written', () => {
  const unknown = exported(done).replace('unit id="update:2024-07-11T17:59Z"', 'unit id="update:2024-07-11T17:95Z"');
  const twice = exported(done).replace('unit id="update:2024-07-11T17:59Z"', 'unit id="update:2024-07-11T18:59Z"');
  const joined = exported(all(done, wait)).replace(/<segment id="s1"[^>]*>\s*<source>Since[\s\S]*?<\/segment>/, '');
  const results = [unknown, twice, joined].map((text) => imported(text));
  expect(results.map(({ text }) => text)).toEqual([null, null, null]);
  expect(results.map(({ diagnostics }) => wordsOf(diagnostics)).join('\n\n')).toMatchInlineSnapshot(`
    "work.xlf:49:5 error exchange-part-unknown
    content/incidents/2024-07-11-late/en.mdx has no part “update:2024-07-11T17:95Z”.
    expected: title, summary, update:2024-07-11T17:59Z, update:2024-07-11T18:59Z
    received: update:2024-07-11T17:95Z
    Did you mean update:2024-07-11T17:59Z?

    work.xlf:49:5 warning exchange-source-changed
    The part “update:2024-07-11T18:59Z” is left out: its source has changed since it was exported.
    expected: a translation of the text at content/incidents/2024-07-11-late/en.mdx:14
    received: a translation of an older text
    Export the texts again and translate what has changed.

    work.xlf:64:5 error exchange-part-unknown
    The part “update:2024-07-11T18:59Z” stands here twice.
    expected: each part once
    received: update:2024-07-11T18:59Z
    Remove one of the two.

    work.xlf:24:5 error exchange-part-unknown
    The part “summary” is divided in another way than it was exported.
    expected: 2 segments
    received: 1 segment
    Translate it without joining or splitting segments."
  `);
});

test.each([
  ['lost', `Seit <pc id="1.2">allen</pc> <pc id="1.3">API</pc> <ph id="1.4"/>`],
  ['doubled', `${time} ${time} <pc id="1.2">allen</pc> <pc id="1.3">API</pc> <ph id="1.4"/>`],
  ['invented', `${time} <pc id="1.2">allen</pc> <pc id="1.3">API</pc> <ph id="1.4"/><ph id="x"/>`],
  ['hollow', `${time} alle <pc id="1.2"/> <pc id="1.3">API</pc> <ph id="1.4"/>`],
  ['unreadable', `${time} <sc id="1.2"/><pc id="1.3">API<ec startRef="1.2"/></pc> <ph id="1.4"/>`],
  [
    'typed',
    `${time} <pc id="1.2">allen</pc> <pc id="1.3">API</pc> <ph id="1.4"/> &lt;Time at="2024-07-11T15:56Z" /&gt;`,
  ],
])('a target with a code that is %s is refused', (_, target) => {
  const { text, diagnostics } = imported(exported(all(fill('Since', target), wait, done)));
  expect(text).toBe(null);
  expect(wordsOf(diagnostics)).toMatchSnapshot();
});

test('codes come back in any form that XLIFF has, and in another order', () => {
  const seit = 'Mit <ph id="1.4"/> enden seit <ph id="1.1"/> <pc id="1.3">API</pc>-Aufrufe, <pc id="1.2">alle</pc>.';
  const split = seit
    .replace('<pc id="1.2">alle</pc>', '<sc id="1.2"/>a<mrk id="m1" type="comment">ll</mrk>e<ec startRef="1.2"/>')
    .replace('API', '<![CDATA[API]]>');
  const results = [seit, split].map((target) => imported(exported(all(fill('Since', target), wait))).text);
  expect(results[0]).toContain(
    'Mit `503` enden seit <Time at="2024-07-11T15:56Z" /> [API](https://a.b/)-Aufrufe, **alle**.',
  );
  expect(results[1]).toBe(results[0]);
  const old = exported(
    (text) =>
      text
        .replace(
          /(<source>Since.*<\/source>)/,
          `$1<target state="final">${seit.replaceAll('pc', 'g').replaceAll('ph', 'x').replaceAll('id="1.', 'id="')}</target>`,
        )
        .replace('<g id="2">alle</g>', '<bx id="2" rid="2"/>alle<ex id="9" rid="2"/>')
        .replace('<source>Wait.</source>', '<source>Wait.</source><target state="final">Warten.</target>'),
    german,
    writeXliff1,
  );
  expect(imported(old).text).toBe(results[0]);
});

test('what a tool has indented, and what it has dropped, makes no difference', () => {
  const back = exported(all(summary, wait, done));
  const careless = back
    .replaceAll(/<mda:metadata>[\s\S]*?<\/mda:metadata>/g, '')
    .replaceAll(/<originalData>[\s\S]*?<\/originalData>/g, '')
    .replace(/ original="[^"]*"/, '')
    .replaceAll(/ (?:type|subType|disp\w*|equiv|dataRef\w*|xml:space)="[^"]*"| id="s\d"/g, '')
    .replaceAll(/ ?<ph /g, ' \n      <ph ')
    .replaceAll('</source>', '\n    </source>')
    .replaceAll('</target>', '\n    </target>');
  const wanted = imported(back).text?.replaceAll(/\s+/g, ' ');
  expect(wanted).toContain('Seit <Time');
  const { text, diagnostics } = imported(careless);
  expect(wordsOf(diagnostics)).toBe('');
  expect(text?.replaceAll(/\s+/g, ' ').replace('` .', '`.')).toBe(wanted);
});

test('files that are no XLIFF, or one of another version, are refused', () => {
  const texts = ['<html/>', '<xliff version="1.0"/>', '<xliff/>'];
  expect(texts.map((text) => wordsOf(imported(text).diagnostics)).join('\n\n')).toMatchInlineSnapshot(`
    "work.xlf:1:1 error xliff-version
    This is no XLIFF: it begins with <html>.
    expected: XLIFF 2.1, 2.0 or 1.2
    received: <html>
    Let the tool save as XLIFF 2.1 or 1.2, or export the texts again.

    work.xlf:1:1 error xliff-version
    XLIFF 1.0 can’t be imported.
    expected: XLIFF 2.1, 2.0 or 1.2
    received: version 1.0
    Let the tool save as XLIFF 2.1 or 1.2, or export the texts again.

    work.xlf:1:1 error xliff-version
    XLIFF without a version can’t be imported.
    expected: XLIFF 2.1, 2.0 or 1.2
    received: <xliff>
    Let the tool save as XLIFF 2.1 or 1.2, or export the texts again."
  `);
});
