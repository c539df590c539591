import { expect, test } from 'vitest';
import { document, facts, translation } from '../incident/document-fixture.ts';
import type { Document } from '../model.ts';
import { chooseDocuments } from './choose-documents.ts';

const folder = 'content/incidents/2024-07-11-messages';
const source = { is: 'source', facts: facts() } as const;
const [english, german, korean] = [
  document('en', source),
  document('de', translation()),
  document('ko', translation()),
];

function choose(documents: Document[], broken: string[], lastGood: Document[] = [], served = ['en', 'de', 'ko']) {
  const chosen = chooseDocuments({
    documents,
    broken: new Set(broken),
    lastGood,
    defaultLocale: 'en',
    isServed: (locale) => served.includes(locale),
  });
  const exceptions = chosen.exceptions.map(({ is, what, path }) => `${is} ${what} ${path}`);
  return { files: chosen.documents.map(({ file }) => file.slice(folder.length + 1)), exceptions, chosen };
}

test('without errors all documents are published', () => {
  expect(choose([english, german], [])).toMatchObject({ files: ['en.mdx', 'de.mdx'], exceptions: [] });
});

test('a broken translation is left out, read or not, also when an older one is known', () => {
  const exceptions = [`leftOut translation ${folder}/de.mdx`];
  expect(choose([english, german, korean], [german.file])).toMatchObject({ files: ['en.mdx', 'ko.mdx'], exceptions });
  expect(choose([english], [german.file], [german])).toMatchObject({ files: ['en.mdx'], exceptions });
});

test('for a broken source the one published last stands in, with the translations as they are', () => {
  const former = document('en', source, { title: 'As it was' });
  const { files, exceptions, chosen } = choose([german], [english.file], [former]);
  expect(files).toEqual(['en.mdx', 'de.mdx']);
  expect(exceptions).toEqual([`kept incident ${english.file}`]);
  expect(chosen.documents[0]).toBe(former);
});

test('a source that could be read and has an error is not published', () => {
  const former = document('en', source, { title: 'As it was' });
  expect(choose([english], [english.file], [former]).chosen.documents).toEqual([former]);
});

test('a broken source that was never published takes its folder along', () => {
  expect(choose([german], [english.file])).toMatchObject({ files: [], exceptions: [`leftOut incident ${folder}`] });
});

test('a translation published last is no source', () => {
  expect(choose([], [english.file, german.file], [german])).toMatchObject({
    files: [],
    exceptions: [`leftOut incident ${folder}`],
  });
});

test('facts that moved to another file make that one the source', () => {
  const moved = document('ko', source);
  expect(choose([moved], [english.file], [english])).toMatchObject({
    files: ['ko.mdx'],
    exceptions: [`leftOut translation ${english.file}`],
  });
});

test('a source that became a translation is published as it was last', () => {
  const lost = document('en', translation(), { title: 'No facts' });
  const { files, exceptions, chosen } = choose([lost, german], [], [english]);
  expect(files).toEqual(['en.mdx', 'de.mdx']);
  expect(chosen.documents[0]).toBe(english);
  expect(exceptions).toEqual([`kept incident ${english.file}`]);
});

test('of two sources published last the default locale’s stands in', () => {
  const { files } = choose([], [english.file], [document('de', source), english]);
  expect(files).toEqual(['en.mdx']);
});

test('a source in a language that is not on the site takes its folder along', () => {
  expect(choose([document('ko', source)], [], [], ['en'])).toMatchObject({
    files: [],
    exceptions: [`leftOut incident ${folder}`],
  });
});

test('a file of another kind in a folder is no exception, a wrongly named text is', () => {
  expect(choose([english], [`${folder}/notes.png`, `${folder}/de.md`]).exceptions).toEqual([
    `leftOut translation ${folder}/de.md`,
  ]);
});

test('a file or folder that can be no incident is left out, and findings elsewhere change nothing', () => {
  const broken = ['content/incidents/lone.mdx', 'content/maintenance/Bad Name', 'content/notes.txt', 'locales/de.json'];
  expect(choose([english], broken).exceptions).toEqual([
    'leftOut incident content/incidents/lone.mdx',
    'leftOut maintenance content/maintenance/Bad Name',
  ]);
});
