import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExchangeDocument, ReturnedDocument } from '../../core/exchange/exchange.ts';
import { exchangeDocument } from '../../core/exchange/exchange-document.ts';
import { importDocument } from '../../core/exchange/import-document.ts';
import { exampleTranslations, readFile } from './exchange-fixture.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff1 } from './write-xliff-1.ts';
import { writeXliff2 } from './write-xliff-2.ts';

const examples = exampleTranslations();
const none = { force: false, as: null };
const versions = [
  ['2.1', writeXliff2],
  ['1.2', writeXliff1],
] as const;

function returned(text: string): ReturnedDocument {
  const { documents, diagnostics } = readXliff('work.xlf', text);
  const [document] = documents;
  if (document === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return document;
}

/** What a translator sends back: the texts of `whole`, where a part has all of them. */
function filled(empty: ExchangeDocument, whole: ExchangeDocument): ExchangeDocument {
  const parts = empty.parts.map((part) => {
    const { segments = [] } = whole.parts.find(({ key }) => key === part.key) ?? {};
    return segments.some(({ target }) => target === null) ? part : { ...part, segments };
  });
  return { ...empty, parts };
}

const targets = ({ parts }: ExchangeDocument) =>
  parts.map(({ key, segments }) => [key, segments.map(({ target }) => target)]);

test('the example site has translations to try', () => {
  expect(examples.length).toBeGreaterThan(35);
});

test.each(versions)('XLIFF %s: what goes out with every translation changes nothing when it comes back', (_, write) => {
  for (const example of examples) {
    const { file } = example.translation.document;
    const out = exchangeDocument(example, true);
    const result = importDocument({ ...example, ...none, file, returned: returned(write([out])) });
    expect(result).toEqual({ text: null, parts: [], left: 0, diagnostics: [] });
    expect(out.parts.map(({ key }) => key)).toEqual(example.source.document.parts.map(({ key }) => key));
  }
});

test.each(versions)('XLIFF %s: what is filled in goes out again as it came back', (_, write) => {
  let parts = 0;
  for (const example of examples) {
    const { file } = example.translation.document;
    const whole = exchangeDocument(example, true);
    const empty = exchangeDocument({ ...example, translation: null }, false);
    const sent = filled(empty, whole);
    const { text, diagnostics } = importDocument({
      ...{ ...example, translation: null, ...none, file },
      returned: returned(write([sent])),
    });
    expect([file, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([file, []]);
    const again = exchangeDocument({ ...example, translation: readFile(text ?? '', file) }, true);
    expect(targets(again)).toEqual(targets(sent));
    expect(exchangeDocument({ ...example, translation: readFile(text ?? '', file) }, false).parts.length).toBe(
      sent.parts.filter(({ segments }) => segments.some(({ target }) => target === null)).length,
    );
    parts += again.parts.length;
  }
  expect(parts).toBeGreaterThan(200);
});

const source = readFile(`---
title: Late
startedAt: 2024-07-11T15:56Z
---

Since <Time at="2024-07-11T15:56Z" />, **all** calls fail.

<Update at="2024-07-11T17:59Z" status="resolved">Done.</Update>
`);
const language = {
  sourceLang: 'en',
  targetLang: 'ar',
  componentName: (id: string) => id,
  names: new Map<string, string>(),
};
const file = 'content/incidents/2024-07-11-late/ar.mdx';

const tricky = fc.oneof(
  fc.constantFrom(
    ...['<', '&', '>', ']]>', '<![CDATA[x]]>', '&amp;', '&#x41;', '&lol;', '<!--', '<?x?>', '"', "'", '😀', '\u200f'],
    ...['مرحبا', '한국어', '{a}', '`b`', '# c', '- d', '1. e', '*f*', '\\', '[g](h)', '<b>', '| i |', '~~', '\u00a0'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll(/[\p{C}\s]/gu, ' ')),
);
const words = fc.array(tricky, { minLength: 1, maxLength: 8 }).map((all) => `w ${all.join(' ')} w`);

test.each(versions)('XLIFF %s: whatever a translator writes comes back as text', (_, write) => {
  const empty = exchangeDocument({ source, translation: null, ...language }, false);
  fc.assert(
    fc.property(words, words, words, (title, before, inside) => {
      const target = [before, { lock: 2, inner: [inside] }, { lock: 1, inner: null }];
      const parts = empty.parts.map((part) => {
        const own = part.key === 'title' ? [title] : part.key === 'summary' ? target : null;
        return { ...part, segments: part.segments.map((segment) => ({ ...segment, target: own })) };
      });
      const back = returned(write([{ ...empty, parts }]));
      expect(back.parts[0]?.segments[0]?.target).toEqual([title]);
      expect(back.parts[1]?.segments[0]?.target).toEqual(target);
      const { text, diagnostics } = importDocument({
        ...{ source, translation: null, ...language, ...none, locale: 'ar', file },
        returned: back,
      });
      if (text === null) {
        // A link that is typed is one: it isn't in the source, so it is refused and not escaped.
        expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
        return;
      }
      const { document } = readFile(text, file);
      const plain = (some: string) => some.replaceAll(/\s+/g, ' ').trim();
      expect(plain(document.parts[0]?.text ?? '')).toBe(plain(title));
      const html = (document.parts[1]?.body ?? []).filter((piece) => typeof piece === 'string').join('');
      expect(html.replaceAll(/<[^<>]*>/g, ' <> ').match(/<>/g)?.length).toBe(4);
    }),
    { seed: 20240711, numRuns: 200 },
  );
});
