import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import { writeFragment } from '../translate/fragment.ts';
import type { ReadFile } from '../translate/write-translation.ts';
import type { ReturnedDocument } from './exchange.ts';
import { exchangeDocument } from './exchange-document.ts';
import { importDocument } from './import-document.ts';

const file = 'content/incidents/late/de.mdx';
const names = new Map([
  ['Help Center', 'Hilfecenter'],
  ['Sunshine', 'Sunshine'],
  ['Elsewhere', 'Anderswo'],
]);
const options = { sourceLang: 'en', targetLang: 'de', componentName: (id: string) => id.toUpperCase(), names };

function read(text: string, locale: string): ReadFile {
  const place = { file: `content/incidents/late/${locale}.mdx`, slug: 'late', locale };
  const { document, diagnostics } = parseDocument({ ...place, kind: 'incident', text });
  if (document === null) throw new Error(diagnostics.map(({ line, message }) => `${line} ${message}`).join('\n'));
  return { text, document };
}

const english = (summary: string) =>
  read(
    `---\ntitle: Late\nstartedAt: 2024-07-11T15:56Z\n---\n\n${summary}\n\n<Update at="2024-07-11T17:59Z" status="resolved">Done.</Update>\n`,
    'en',
  );
const german = (summary: string) => read(`---\ntitle: Spät\ntranslation: human\n---\n\n${summary}\n`, 'de');

/** Source and target of each segment of the summary. */
function segments(source: string, target: string): string[] {
  const { parts } = exchangeDocument({ source: english(source), translation: german(target), ...options }, true);
  const summary = parts.find(({ key }) => key === 'summary');
  return (summary?.segments ?? []).flatMap((segment) => [
    writeFragment(segment.source, segment.locks),
    segment.target === null ? 'nothing' : writeFragment(segment.target, segment.locks),
  ]);
}

test.each([
  [
    'numbers and words like code are text',
    'At 1,500 calls of v1.2',
    'Bei 1.500 Aufrufen von v1.2',
    'At 1,500 calls of v1.2',
    'Bei 1.500 Aufrufen von v1.2',
  ],
  ['signs and entities are text', 'a\\*b &amp; c', 'a\\*b&nbsp;&#38; &hellip;', 'a*b &amp; c', 'a*b\u00a0&amp; …'],
  [
    'names of components are shown as readers see them',
    '<Component id="api" /> fails',
    'Es fehlt <Component id="api" />',
    '<x id="1">API</x> fails',
    'Es fehlt <x id="1">API</x>',
  ],
  [
    'marks get the number of the source, in any order',
    '`a` and `b`',
    '`b` und `a`',
    '<x id="1">a</x> and <x id="2">b</x>',
    '<x id="2">b</x> und <x id="1">a</x>',
  ],
  ['emphasis may be written with another sign', '*a* b', '_c_ d', '<g id="1">a</g> b', '<g id="1">c</g> d'],
  ['a link may lead to a page in another language', '[a](/en/x)', '[b](/de/x)', '<g id="1">a</g>', '<g id="1">b</g>'],
  [
    'a link by its name keeps it',
    '[status]\n\n[status]: https://a.b/',
    '[Zustand][status]\n\n[status]: https://a.b/',
    '<g id="1">status</g>',
    '<g id="1">Zustand</g>',
  ],
  [
    'marks that only the target has come after',
    '`a` b',
    '`a` **c**',
    '<x id="1">a</x> b',
    '<x id="1">a</x> <g id="2">c</g>',
  ],
])('%s', (_, source, target, ...wanted) => {
  expect(segments(source, target)).toEqual(wanted);
});

test('a translation of other blocks than the source is told in a note', () => {
  expect(segments('One.\n\nTwo.', 'Eins und zwei.')).toEqual(['One.', 'nothing', 'Two.', 'nothing']);
  const translation = german('Eins und zwei.');
  const { parts } = exchangeDocument({ source: english('One.\n\nTwo.'), translation, ...options }, true);
  expect(parts[1]?.notes).toEqual([
    'The summary above the updates.',
    'It has a translation that is divided in another way: Eins und zwei.',
  ]);
});

test('notes tell what a part is, and the names of the glossary that are in it', () => {
  const source = english('The Help Center and Sunshine are slow.');
  const { notes, parts } = exchangeDocument({ source, translation: null, ...options }, false);
  expect(notes[0]).toBe('The incident late. It began 2024-07-11 15:56 UTC.');
  expect(notes[2]).toBe('Names, as they are in your language: Help Center = Hilfecenter; Sunshine.');
  expect(parts.map((part) => [part.key, part.state, part.notes[0]])).toEqual([
    ['title', 'missing', 'The title. No full stop at its end.'],
    ['summary', 'missing', 'The summary above the updates.'],
    ['update:2024-07-11T17:59Z', 'missing', 'The update of 2024-07-11 17:59 UTC, which says “resolved”.'],
  ]);
});

test('what is translated needs no work unless all is asked for', () => {
  const source = english('One.');
  const keys = (all: boolean) =>
    exchangeDocument({ source, translation: german('Eins.'), ...options }, all).parts.map(
      ({ key, state }) => `${key} ${state}`,
    );
  expect(keys(false)).toEqual(['update:2024-07-11T17:59Z missing']);
  expect(keys(true)).toEqual(['title human', 'summary human', 'update:2024-07-11T17:59Z missing']);
});

test('a mark that only the translation has may stay, but not in a text that is changed', () => {
  const source = english('`a` b');
  const translation = german('`a` **c**');
  const place = { file: 'work.xlf', line: 1, column: 1 };
  const back = (change: string): ReturnedDocument => {
    const { parts } = exchangeDocument({ source, translation, ...options }, true);
    const returned = parts.map((part) => ({
      ...{ ...part, place },
      segments: part.segments.map((segment) => {
        const target = segment.target?.map((piece) => (piece === ' ' ? change : piece)) ?? null;
        return {
          ...segment,
          target,
          place,
          targetPlace: place,
          state: 'final' as const,
          invented: new Map(),
          unreadable: null,
        };
      }),
    }));
    return { file: source.document.file, sourceLang: 'en', targetLang: 'de', place, parts: returned };
  };
  const all = { source, translation, ...options, locale: 'de', file, force: false, as: null };
  expect(importDocument({ ...all, returned: back(' ') })).toEqual({ text: null, parts: [], left: 0, diagnostics: [] });
  const { text, diagnostics } = importDocument({ ...all, returned: back(' und ') });
  expect([text, diagnostics.map(({ message }) => message)]).toEqual([
    null,
    ['The de draft of “summary” has `**…**`, which stands for nothing.'],
  ]);
});
