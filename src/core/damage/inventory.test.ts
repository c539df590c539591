import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { Body, BodySegment } from '../model.ts';
import { differences, instantDifferences } from './differences.ts';
import { inventoryOf } from './inventory.ts';
import { numberDifferences } from './number-differences.ts';

/** The body of an update with this text. */
function bodyOf(text: string): Body {
  const { document, diagnostics } = parseDocument({
    file: 'en.mdx',
    text: `---\ntitle: T\nstartedAt: 2024-07-11T15:56Z\n---\n\n<Update at="2024-07-11T17:59Z" status="resolved">\n${text}\n</Update>\n`,
    kind: 'incident',
    slug: 's',
    locale: 'en',
  });
  if (document === null) throw new Error(diagnostics[0]?.message);
  return document.parts.find(({ key }) => key.startsWith('update:'))?.body ?? [];
}

test('everything an author can write gives its facts', () => {
  const text = `Since <Time at="2024-07-11T10:17Z" /> the **<Component id="api" />** gave \`<503 & "x">\`, see [a *guide*](https://example.com/?a=1&b="2" "Title").

<Callout tone="warning">
Not <TimeRange from="2024-07-11T10:17Z" to="2024-07-11T11:00Z" />.
</Callout>

\`\`\`yaml
a: 1 # one
# two

b: "#3"
\`\`\`

| 1 | 2 |
| - | - |
| 3 | https://example.org/a |`;
  expect(inventoryOf(bodyOf(text))).toEqual({
    instants: [Date.UTC(2024, 6, 11, 10, 17), Date.UTC(2024, 6, 11, 10, 17), Date.UTC(2024, 6, 11, 11)],
    components: ['api'],
    links: ['https://example.com/?a=1&b=%222%22', 'https://example.org/a'],
    code: ['<503 & "x">', 'a: 1\nb: "#3"'],
    words: expect.stringMatching(
      /Since \ufffc the \ufffc gave \ufffc, see a guide\.[\s\S]*\n1\s+2\s+3\s+https/,
    ) as string,
  });
});

test('without prose there is nothing', () => {
  expect(inventoryOf([])).toEqual({ instants: [], components: [], links: [], code: [], words: '' });
});

const instant = fc.nat({ max: 1_000_000 }).map((minutes) => Date.UTC(2024, 0, 1) + minutes * 60_000);
const fact: fc.Arbitrary<BodySegment> = fc.oneof(
  instant.map((at) => ({ hole: 'time' as const, at })),
  fc.tuple(instant, instant).map(([from, to]) => ({ hole: 'timeRange' as const, from, to })),
  fc.constantFrom('api', 'messaging', 'constructor', '__proto__').map((id) => ({ hole: 'component' as const, id })),
  fc.webUrl().map((url) => `<a href="${url.replaceAll('&', '&#x26;').replaceAll('"', '%22')}">there</a>`),
  fc.constantFrom('X-Id', '503', 'a &#x26; b').map((code) => `<code>${code}</code>`),
  fc.integer({ min: 20, max: 9_999 }).map((number) => `<strong>${number}</strong>`),
);
const filler = fc.constantFrom('', ' und ', '<p>', '</p>\n', '<em>sehr</em>', '<h4 id="x">', '그리고 ');
const facts = fc.array(fact, { maxLength: 8 });

/** Whether a machine translation into German of `source` would be found damaged. */
function isDamaged(source: Body, here: Body): boolean {
  const [a, b] = [inventoryOf(source), inventoryOf(here)];
  const numbers = numberDifferences({ words: a.words, language: 'en' }, { words: b.words, language: 'de' });
  return [
    instantDifferences(a.instants, b.instants, { counted: true }),
    differences(a.components, b.components, { counted: true }),
    differences(a.links, b.links, { counted: true }),
    differences(a.code, b.code, { counted: false }),
    numbers.lost,
    numbers.added,
  ].some(({ length }) => length > 0);
}

test('property: the same facts in another order, between other words, are no damage', () => {
  fc.assert(
    fc.property(facts, fc.infiniteStream(fc.tuple(fc.nat(), filler)), (all, stream) => {
      const shuffled = all
        .map((segment) => ({ segment, by: stream.next().value[0] }))
        .sort((a, b) => a.by - b.by)
        .flatMap(({ segment }) => [stream.next().value[1], segment, ' ']);
      expect(
        isDamaged(
          all.flatMap((segment) => [segment, ' ']),
          shuffled,
        ),
      ).toBe(false);
    }),
    { seed: 21, numRuns: 500 },
  );
});

test('property: a time, range or component that is dropped is always found, and one that is new too', () => {
  fc.assert(
    fc.property(facts, fact, fc.nat(), (all, extra, place) => {
      fc.pre(typeof extra !== 'string');
      const at = place % (all.length + 1);
      const more = all.toSpliced(at, 0, extra).flatMap((segment) => [segment, ' ']);
      const less = all.flatMap((segment) => [segment, ' ']);
      expect(isDamaged(more, less)).toBe(true);
      const isNew = !all.some((segment) => typeof segment !== 'string' && segment.hole === extra.hole);
      const isKnownTime = extra.hole !== 'component' && all.some((segment) => typeof segment !== 'string');
      if (isNew && !isKnownTime) expect(isDamaged(less, more)).toBe(true);
    }),
    { seed: 22, numRuns: 500 },
  );
});
