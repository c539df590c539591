import { expect, test } from 'vitest';
import { fileAddress, guessRepository, newFileAddress } from './repository-address.ts';

const file = 'content/incidents/a/de.mdx';
const [gitHub, gitLab] = [
  'https://github.com/example/status/edit/main/{file}',
  'https://gitlab.com/group/sub/status/-/edit/main/{file}',
];

test('a file is edited at its address', () => {
  expect(fileAddress(gitHub, file)).toBe('https://github.com/example/status/edit/main/content/incidents/a/de.mdx');
  expect(fileAddress('https://example.com/?file={file}&edit', 'a b/$&#?.mdx')).toBe(
    'https://example.com/?file=a%20b/%24%26%23%3F.mdx&edit',
  );
});

test.each([
  [gitHub, 'https://github.com/example/status/new/main?filename=content/incidents/a/de.mdx&value=a%20%3Cb%3E%0A'],
  [
    gitLab,
    'https://gitlab.com/group/sub/status/-/new/main/content/incidents/a?file_name=de.mdx&content=a%20%3Cb%3E%0A',
  ],
  [
    'https://codeberg.org/example/status/_edit/main/{file}',
    'https://codeberg.org/example/status/_new/main/content/incidents/a/?filename=de.mdx&value=a%20%3Cb%3E%0A',
  ],
  [
    'https://github.com/example/all/edit/main/status/site/{file}',
    'https://github.com/example/all/new/main?filename=status/site/content/incidents/a/de.mdx&value=a%20%3Cb%3E%0A',
  ],
  ['https://example.com/status/blob/main/{file}', null],
  ['https://example.com/edit?file={file}&branch=main', null],
])('a new file is begun, by %s, at %s', (template, address) => {
  expect(newFileAddress(template, file, 'a <b>\n')).toBe(address);
});

test('a text that is too long for an address is left out of it', () => {
  const [short, long] = [5_900, 6_000].map((length) => newFileAddress(gitHub, file, 'a'.repeat(length)));
  expect(short).toMatch(/&value=a+$/);
  expect(long).toBe('https://github.com/example/status/new/main?filename=content/incidents/a/de.mdx');
});

test.each([
  ['https://github.com/example/status', gitHub],
  ['github.com/example/status.git', gitHub],
  ['https://gitlab.com/group/sub/status/', gitLab],
  ['https://git.example.com/example/status', null],
  ['https://github.com/example', null],
  ['https://github.com/example/status/tree/main', null],
])('by %s is meant %s', (text, template) => {
  expect(guessRepository(text)).toBe(template);
});
