import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../core/rules/index.ts';
import { rulesMarkdown } from './markdown.ts';

test('docs/rules.md is up to date (npx tidings rules > docs/rules.md)', () => {
  expect(readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesMarkdown(rules));
});

test('a rule id stands in the list once', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
