import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

test('allows what the page carries and what is of its own site', () => {
  expect(contentPolicy({ styles: ['sha256-a', 'sha256-b'], scripts: ['sha256-c'] })).toBe(
    "default-src 'none'; script-src 'self' 'sha256-c'; style-src 'sha256-a' 'sha256-b'; img-src 'self'; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'",
  );
});

test('a page that carries no style may have none', () => {
  expect(contentPolicy({ styles: [], scripts: [] })).toContain("script-src 'self'; style-src 'none'; ");
});
