import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import { charactersOf, draftOf, lockedParts, textsOf } from './draft-parts.ts';

const text = `---
title: Late
startedAt: 2024-07-11T15:56Z
---

Calls *to us* fail
with \`503\`.

- One (\`a\`)

<Update at="2024-07-11T17:59Z" status="resolved">
Done.
</Update>
`;
const { document } = parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
const options = { from: 'en', to: 'de', names: new Map<string, string>(), componentName: (id: string) => id };

function summary() {
  if (document === null) throw new Error('no document');
  const source = { text, document };
  const [part] = lockedParts(source, ['summary'], options);
  if (part === undefined) throw new Error('no summary');
  return { part, source, locale: 'de' };
}

test('an engine gets each unit on one line, and characters are counted without marks', () => {
  const { part } = summary();
  expect(textsOf(part, { dialect: 'xml', shows: true })).toEqual([
    'Calls <g id="1">to us</g> fail with <x id="2">503</x>.',
    'One (<x id="1">a</x>)',
  ]);
  expect(charactersOf(part)).toBe('Calls to us fail with 503.'.length + 'One (a)'.length);
});

test('what engines like to put in is taken out: gaps before commas, soft hyphens, turns of direction', () => {
  const { part, ...where } = summary();
  const draft = [
    '\u2066Auf\u00adrufe\u2069 <g id="1">an uns</g> , die <x id="2"></x> .net sind',
    'Eins (<x id="1"/> )',
  ];
  expect(draftOf(part, draft, where)).toEqual({
    prose: 'Aufrufe *an uns*, die `503` .net sind\n\n- Eins (`a`)',
    findings: null,
  });
});
