import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Rule } from '../diagnostic.ts';
import { rules } from './index.ts';

const here = import.meta.dirname;
const source = join(here, '../..');

test('every rule file of this folder is in the list, which is sorted by id', async () => {
  const names = readdirSync(here).filter((name) => /^(?!index\.)[\w-]+(?<!-fixture)\.ts$/.test(name));
  const modules = await Promise.all(names.map((name) => import(/* @vite-ignore */ join(here, name))));
  const found = modules.flatMap((module) => Object.values(module).filter(isRule));
  expect(rules.map(({ id }) => id)).toEqual(found.map(({ id }) => id).sort());
});

test('a rule stands in the file of its name', () => {
  const files = readdirSync(here);
  expect(rules.filter(({ id }) => !files.includes(`${id}.ts`)).map(({ id }) => id)).toEqual([]);
});

test('every rule has a test that shows its finding in words', () => {
  const shown = new Set<string>();
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:test\.ts|snap)$/.test(file)) continue;
    // As findings are written in tests: `error id`, then the message, `12:3 id: message`, or an object with its `hint`.
    const text = readFileSync(join(source, file), 'utf8');
    for (const [, id] of text.matchAll(
      /(?:(?:error|warning|\d) |ruleId: ')([a-z0-9-]+)(?:$|: |\\n|',[\s\S]{0,600}?hint)/gm,
    ))
      shown.add(id ?? '');
  }
  expect(rules.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test('why, wrong and right are sentences or code, and say what differs', () => {
  const odd = rules.filter(({ why, wrong, right }) => {
    const isSentence = /^[A-Z“`].*[.?!)]$/su.test(why);
    return !isSentence || wrong === right || wrong.trim() === '' || right.trim() === '' || /\n/.test(wrong + right);
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

function isRule(value: unknown): value is Rule<never> {
  return typeof value === 'object' && value !== null && 'id' in value && 'explain' in value;
}
