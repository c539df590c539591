import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { Document } from '../model.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { type Inline, type LockedPart, unitsOf } from './lock.ts';
import { lockPart } from './lock-part.ts';
import { type LockOptions, lockText } from './lock-text.ts';
import { readParts } from './read-parts.ts';
import { unlockPart } from './unlock-part.ts';

const root = join(import.meta.dirname, '../../..');
const runs = { seed: 20240711, numRuns: 300 };
const plain: LockOptions = {
  from: 'en',
  to: 'en',
  names: new Map([['Zendesk', 'Zendesk']]),
  componentName: (id) => id,
};

function parse(text: string): Document {
  const { document, diagnostics } = parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
  if (document === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return document;
}

function locked(text: string, options = plain): { part: LockedPart; source: string }[] {
  const sources = readParts(text, parse(text));
  return sources.parts.map((part) => ({ part: lockPart(part, sources.text, options), source: part.source }));
}

const inFile = (prose: string) => `---\ntitle: "Late"\ntranslation: human\n---\n\n${prose}\n`;
const summary = (prose: string, options = plain) => {
  const part = locked(inFile(prose), options)[1]?.part;
  if (part === undefined) throw new Error('no summary');
  return part;
};
const fragments = (part: LockedPart) => unitsOf(part).map(({ content, locks }) => writeFragment(content, locks));
const contents = (part: LockedPart) => unitsOf(part).map(({ content }) => content);
/** What `change` makes of the fragment of the only unit, unlocked. */
function drafted(prose: string, draft: string | ((text: string) => string), options = plain) {
  const part = summary(prose, options);
  const written = typeof draft === 'string' ? draft : draft(fragments(part)[0] ?? '');
  const { content } = readFragment(written);
  if (content === null) throw new Error(`unreadable: ${written}`);
  return unlockPart(part, [content]);
}

test('every part of every example document comes back to the letter', () => {
  const files = globSync('content/{incidents,maintenance}/*/*.mdx', { cwd: root });
  expect(files.length).toBeGreaterThan(40);
  let parts = 0;
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const kind = file.includes('maintenance/') ? 'maintenance' : 'incident';
    const { document } = parseDocument({ file, text, kind, slug: 's', locale: 'en' });
    if (document === null) throw new Error(`${file} can’t be read`);
    const sources = readParts(text, document);
    expect(sources.parts.map(({ key }) => key)).toEqual(document.parts.map(({ key }) => key));
    for (const part of sources.parts) {
      const lockedPart = lockPart(part, sources.text, plain);
      const read = unitsOf(lockedPart).map(
        ({ content, locks }) => readFragment(writeFragment(content, locks)).content ?? [],
      );
      expect(unlockPart(lockedPart, read)).toEqual({ is: 'whole', source: part.source });
      parts++;
    }
  }
  expect(parts).toBeGreaterThan(150);
});

test('an engine sees prose alone', () => {
  const part = summary(
    'At <Time at="2024-07-11T15:56Z" /> about 1,500 of **all** [Zendesk accounts](https://a.b/c "t") got `503`.\n\n- One\n- Two\n\n```\ncode\n```\n\n| A | 12 |\n|---|---|\n| v1.2 | b \\| c |',
  );
  expect(fragments(part)).toEqual([
    'At <x id="1">2024-07-11 15:56 UTC</x> about <x id="2">1,500</x> of <g id="3">all</g> <g id="4"><x id="5">Zendesk</x> accounts</g> got <x id="6">503</x>.',
    'One',
    'Two',
    'A',
    'b <x id="1">|</x> c',
  ]);
});

test.each([['a title', '5 * 3 = 15 _x_ for Zendesk’s users']])(
  '%s is plain: only numbers and names are locked',
  (_, title) => {
    const [first] = locked(`---\ntitle: "${title}"\ntranslation: human\n---\n`);
    expect(fragments(first?.part ?? { key: 'title', pieces: [] })).toEqual([
      '<x id="1">5</x> * <x id="2">3</x> = <x id="3">15</x> _x_ for <x id="4">Zendesk</x>’s users',
    ]);
  },
);

test.each([
  ['the 1990s, the 2nd, at 5pm', 'the <x id="1">1990</x>s, the 2nd, at 5pm'],
  [
    'IPv4 and 5xx in us-east-1, 2.5.1',
    '<x id="1">IPv4</x> and <x id="2">5xx</x> in <x id="3">us-east-1</x>, <x id="4">2.5.1</x>',
  ],
  ['a 5-minute wait, mid-2024', 'a <x id="1">5</x>-minute wait, mid-<x id="2">2024</x>'],
  ['set max_age &amp; \\{go\\}', 'set <x id="1">max_age</x> <x id="2">&amp;amp;</x> <x id="3">{</x>go<x id="4">}</x>'],
  ['a line\nand the next', 'a line\nand the next'],
  ['![A *map*, 3 parts](/map.png)', '<g id="1">A <x id="2">*</x>map<x id="3">*</x>, <x id="4">3</x> parts</g>'],
  ['see www.example.com or a@b.com', 'see <x id="1">www.example.com</x> or <x id="2">a@b.com</x>'],
])('%s is locked as it should be', (prose, fragment) => {
  expect(fragments(summary(prose))).toEqual([fragment]);
});

test.each([
  ['Text', '# Text {a} <b', '\\# Text \\{a\\} \\<b'],
  ['At last', '1. Juli', '1\\. Juli'],
  ['Text', '- Text', '\\- Text'],
  ['Text', 'import a from b', '&#105;mport a from b'],
  ['Text', 'a\n\nb', 'a  b'],
  ['Go! [now](/a/)', 'Los!<g id="1">jetzt</g>', 'Los\\![jetzt](/a/)'],
  ['**Bold** text', '<g id="1"> fett </g>Text', '**fett** Text'],
  ['**Bold** text', '<g id="1">「強調」</g>です', '「**強調**」です'],
  ['_Bold_ text', 'これは<g id="1">強調</g>です', 'これは*強調*です'],
  ['[status]\n\n[status]: https://a.b/', '<g id="1">Zustand</g>', '[Zustand][status]'],
  ['> a\n> b', 'c\nd', 'c\n> d'],
])('what an engine wrote stays a text: %s', (prose, draft, source) => {
  const { is, source: made } = { source: '', ...drafted(prose, draft) };
  expect([is, made.split('\n\n[')[0]?.replace(/^> /, '')]).toEqual(['whole', source]);
});

test('numbers and names are written as the language of the translation writes them', () => {
  const options: LockOptions = { ...plain, to: 'de', names: new Map([['Help Center', 'Hilfecenter']]) };
  const { source } = {
    source: '',
    ...drafted('1,234,567 of 2.5 % in Help Center, TLS 1.2, 10,5', (text) => text, options),
  };
  expect(source).toBe('1.234.567 of 2,5 % in Hilfecenter, TLS 1.2, 10,5');
});

test('a draft that lost, invented, doubled or emptied a lock is refused by its name', () => {
  const prose = '`a` and **b** and 3';
  const faults = (draft: string) => {
    const result = drafted(prose, draft);
    return result.is === 'whole' ? [] : result.faults.map(({ is, id, lock }) => `${is} ${id} ${lock?.open ?? '–'}`);
  };
  expect(faults('<x id="1"/> <g id="2">b</g> <x id="3"/>')).toEqual([]);
  expect(faults('<g id="2">b</g> <x id="3"/>')).toEqual(['lost 1 `a`']);
  expect(faults('<x id="1"/><x id="1"/> <g id="2">b</g> <x id="3"/>')).toEqual(['doubled 1 `a`']);
  expect(faults('<x id="1"/> <g id="2"> </g> <x id="3"/><x id="9"/>')).toEqual(['hollow 2 **', 'invented 9 –']);
});

test('texts made to make the search take long are locked like any other', () => {
  for (const piece of ['a_', '_', 'a1.', '1.', 'a-b', '&a', '1,', 'v1_']) {
    const text = `a1${piece.repeat(20_000)}é`;
    expect(
      lockText(text, { isPlain: true }, plain)
        .map((one) => (typeof one === 'string' ? one : 'open' in one ? one.open : ''))
        .join(''),
    ).toBe(text);
  }
});

/** Markdown that means something, joined in ways that are allowed. */
const words = fc.constantFrom(
  'We saw',
  'errors',
  '한국어 텍스트',
  'snake_case',
  '1,500',
  '12',
  'v1.2',
  'Zendesk',
  'a\\*b',
  'x &amp; y',
  '\\{a\\}',
  'R&D',
  '“so”',
  '😀',
  '5 % of',
);
const inline = fc.oneof(
  words,
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `~~${text}~~`),
  words.map((text) => `[${text}](https://example.com/a_b "T")`),
  words.map((text) => `[**${text}** b][ref]`),
  fc.constantFrom(
    '`code {x}`',
    '``a`b``',
    '<Time at="2024-07-11T15:56Z" />',
    '<Component id="api" />',
    '![map](/a.png)',
    '[ref]',
    '<TimeRange from="2024-07-11T15:56Z" to="2024-07-11T16:56Z" />',
    'https://example.com/x',
    'so\\\nnext',
    'so  \nnext',
    'and\nthe',
  ),
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const quoted = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);
const block = fc.oneof(
  sentence,
  sentence.map((text) => `> ${quoted(text, '> ')}`),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((text) => `- ${quoted(text, '  ')}`).join('\n')),
  fc
    .array(sentence, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((text, index) => `${index + 1}. ${quoted(text, '   ')}`).join('\n\n')),
  sentence.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  sentence.map((text) => `<Callout tone="warning">\n${text}\n</Callout>`),
  sentence.map((text) => `| a | ${text.replaceAll(/\\?\n/g, ' ')} |\n|---|:-:|\n| 1 |  |`),
  fc.constantFrom('```js\nconst a = { b: 1 };\n```', '---', '- [x] done\n- [ ] open'),
);
const generated = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((all) => inFile(`${all.join('\n\n')}\n\n[ref]: https://example.com/ref`));

test('any prose comes back to the letter, through the fragment too', () => {
  fc.assert(
    fc.property(generated, (text) => {
      for (const { part, source } of locked(text)) {
        expect(unlockPart(part, contents(part))).toEqual({ is: 'whole', source });
        const read = unitsOf(part).map(
          ({ content, locks }) => readFragment(writeFragment(content, locks)).content ?? [],
        );
        expect(unlockPart(part, read)).toEqual({ is: 'whole', source });
      }
    }),
    runs,
  );
});

/** Takes away, doubles or renames the lock of this number. */
function damage(content: readonly Inline[], id: number, how: 'lose' | 'double' | 'rename'): Inline[] {
  return content.flatMap((piece): Inline[] => {
    if (typeof piece === 'string') return [piece];
    const inner = piece.inner === null ? null : damage(piece.inner, id, how);
    if (piece.lock !== id) return [{ ...piece, inner }];
    if (how === 'lose') return inner ?? [];
    return how === 'double' ? [piece, piece] : [{ ...piece, lock: 1000 }];
  });
}

test('a damaged draft is always refused', () => {
  let damaged = 0;
  fc.assert(
    fc.property(generated, fc.nat(), fc.constantFrom('lose', 'double', 'rename'), (text, chance, how) => {
      for (const { part } of locked(text)) {
        const units = unitsOf(part);
        const candidates = units.flatMap(({ locks }, unit) => locks.map((_, index) => ({ unit, id: index + 1 })));
        const chosen = candidates[chance % Math.max(1, candidates.length)];
        if (chosen === undefined) continue;
        damaged++;
        const drafts = contents(part).map((content, unit) =>
          unit === chosen.unit ? damage(content, chosen.id, how) : content,
        );
        const result = unlockPart(part, drafts);
        expect(result.is === 'damaged' && result.faults.map(({ id }) => id)).toContain(
          how === 'rename' ? 1000 : chosen.id,
        );
      }
    }),
    runs,
  );
  expect(damaged).toBeGreaterThan(100);
});

test('whatever an engine returns, its text stays text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(...'*_`[](){}<>#&|\\!~-+=1.:"\n a한😀', 'import a from "b"', '&amp;', '](', '**', '```'),
        { minLength: 1, maxLength: 12 },
      ),
      (pieces) => {
        const draft = pieces.join('');
        if (draft.trim() === '') return;
        const result = unlockPart(summary('Text'), [[draft]]);
        expect(result.is).toBe('whole');
        const source = result.is === 'whole' ? result.source : '';
        const { body, text } = parse(inFile(`${source}`)).parts[1] ?? { body: [], text: '' };
        expect(body.join('')).toMatch(/^<p>[^<]*<\/p>$/);
        expect(text).toBe(draft.replaceAll(/\s+/g, ' ').trim());
      },
    ),
    { ...runs, numRuns: 1000 },
  );
});

test('an engine may write marks in another way, and in HTML', () => {
  const { pieces } = summary('`a` and **b `c`**');
  const [unit] = pieces.filter((piece) => typeof piece !== 'string');
  const html = writeFragment(unit?.content ?? [], unit?.locks ?? [], { dialect: 'html', shows: false });
  expect(html).toBe(
    '<span id="x1" translate="no"></span> and <span id="g2">b <span id="x3" translate="no"></span></span>',
  );
  const content = [{ lock: 1, inner: null }, ' & ', { lock: 2, inner: ['b ', { lock: 3, inner: null }] }];
  for (const text of [
    html.replace('and', '&amp;'),
    '<X id=1/> &#38; <g  id=\'2\'>b <x id="3">so <x id="1"/></x></g>',
    '<span translate="no" id="x1">a <span>z</span></span> &#x26; <span id="g2">b <x id="3"/></span>',
  ]) {
    expect(readFragment(text)).toEqual({ content, unreadable: null });
  }
});

test.each([
  ['a <b>c</b>', '<b>'],
  ['<g id="1">a', '<g id="1">'],
  ['a</g>', '</g>'],
  ['<x id="1">a', '<x id="1">'],
  ['<x>a</x>', '<x>'],
  ['<span id="1">a</span>', '<span id="1">'],
])('%s can’t be read', (text, unreadable) => {
  expect(readFragment(text)).toEqual({ content: null, unreadable });
});
