import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileTree } from '../adapters/file-tree-fixture.ts';
import { languages } from './languages.ts';
import { parseArguments } from './parse-arguments.ts';

const english = readFileSync(new URL('../../locales/en.json', import.meta.url), 'utf8');

async function run(files: Record<string, string>) {
  const result = { code: -1, out: '', error: '' };
  const around = { cwd: fileTree(files), now: () => 0, env: {} };
  const parsed = parseArguments(['languages'], [languages], around);
  if (parsed.is !== 'command') throw new Error(`parsed as ${parsed.is}`);
  result.code = await parsed.command.run(parsed.options, {
    out: (text) => void (result.out += text),
    error: (text) => void (result.error += text),
    colour: false,
    progress() {},
    untilStopped: async () => {},
  });
  return result;
}

test('lists the languages that have a file', async () => {
  const { code, out, error } = await run({ 'locales/en.json': english });
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^\| file .*\n\|---.*\n\| `en` \| English \| English \| .* \| by a native speaker \|\n$/);
});

test('names the files that it can’t read', async () => {
  const { code, out, error } = await run({ 'locales/en.json': english, 'locales/de.json': '{' });
  expect(code).toBe(1);
  expect(out).toContain('| `en` |');
  expect(error).toBe('Not listed: locales/de.json. `npx tidings check` shows what is wrong there.\n');
});
