import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { exampleFiles } from '../built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the markup is laid out is the template compiler's affair.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles hold an author's own words.
    'long-title': 'off',
  },
});

async function problemsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${message} (${ruleId})`),
  );
}

test('every page is valid HTML', async () => {
  const files = [...(await exampleFiles())].filter(([file]) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(30);
  const problems: string[] = [];
  for (const [file, bytes] of files) {
    problems.push(...(await problemsOf(bytes.toString())).map((problem) => `${file}:${problem}`));
  }
  expect(problems).toEqual([]);
});

test('invalid HTML is found', async () => {
  expect(
    await problemsOf('<!DOCTYPE html><html lang="en"><head><title>a</title></head><p><div></div></p></html>'),
  ).not.toHaveLength(0);
});
