import { expect, test } from 'vitest';
import { exampleFiles } from '../built-pages.ts';
import { htmlProblems } from './html-problems.ts';

test('every page is valid HTML', async () => {
  const files = [...(await exampleFiles())].filter(([file]) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(30);
  const problems: string[] = [];
  for (const [file, bytes] of files) {
    problems.push(...(await htmlProblems(bytes.toString())).map((problem) => `${file}:${problem}`));
  }
  expect(problems).toEqual([]);
});

test('invalid HTML is found', async () => {
  expect(
    await htmlProblems('<!DOCTYPE html><html lang="en"><head><title>a</title></head><p><div></div></p></html>'),
  ).not.toHaveLength(0);
});
