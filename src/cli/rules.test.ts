import { expect, test } from 'vitest';
import { parseArguments } from './parse-arguments.ts';
import { rules } from './rules.ts';

async function run(...args: string[]) {
  const result = { code: -1, out: '', error: '' };
  const around = { cwd: '/site', now: () => 0, env: {} };
  const parsed = parseArguments(['rules', ...args], [rules], around);
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

test('without an id all rules are printed', async () => {
  const { code, out } = await run();
  expect(code).toBe(0);
  expect(out).toMatch(/^# Rules\n/);
  expect(out).toContain('\n## time-not-utc\n');
});

test('with an id its rule is printed', async () => {
  expect(await run('duplicate-update')).toEqual({
    code: 0,
    error: '',
    out: `## duplicate-update

Error. Its time is what an update is known by: to translations, to links and to feeds.

- wrong: Two \`<Update at="2024-07-11T17:59Z">\`
- right: Each update with its own \`at\`.
`,
  });
});

test.each([
  [['duplicate-updat'], 'There is no rule “duplicate-updat”. Did you mean duplicate-update?\n'],
  [['nonsense'], 'There is no rule “nonsense”. tidings rules prints them all.\n'],
  [['no-update', 'expression'], 'tidings rules explains one rule, and “expression” is one too many.\n'],
])('%j is refused', async (args, error) => {
  expect(await run(...args)).toEqual({ code: 2, out: '', error });
});
