import { expect, test } from 'vitest';
import { linkTarget } from './link-target.ts';

test.each([
  ['https://example.com/hc/en-us/articles/1', 'https://example.com/hc/de/articles/1'],
  ['https://example.com/hc/en-us/articles/1', 'https://example.com/hc/articles/1/'],
  ['https://en.wikipedia.org/wiki/UTC', 'https://de.wikipedia.org/wiki/UTC'],
  ['https://example.com/a?lang=en&b=1', 'https://example.com/a?b=1&lang=de_AT'],
  ['/incidents/2024-07-11-a/', '/de/incidents/2024-07-11-a/'],
  ['https://example.com/f%C3%BCr', 'https://EXAMPLE.com/für'],
])('%s leads to what %s leads to', (a, b) => {
  expect(linkTarget(a, ['en', 'de-AT'])).toBe(linkTarget(b, ['en', 'de-AT']));
});

test.each([
  ['https://example.com/hc/de/articles/1', 'https://example.com/hc/fr/articles/1'],
  ['https://example.com/a', 'https://example.com/b'],
  ['https://example.com/a', 'http://example.com/a'],
  ['https://example.com/a#x', 'https://example.com/a#y'],
  ['https://example.com/a?b=1', 'https://example.com/a?b=2'],
  ['https://example.com/a', '/a'],
  ['mailto:a@example.com', 'mailto:b@example.com'],
  ['http://[', 'http://]'],
  ['/%E0%A4%A', '/b'],
])('%s does not lead to what %s leads to', (a, b) => {
  expect(linkTarget(a, ['en', 'de'])).not.toBe(linkTarget(b, ['en', 'de']));
});
