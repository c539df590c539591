import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileTree } from '../file-tree-fixture.ts';
import { failureOf, settings } from './engine-server-fixture.ts';
import { ownCommand } from './own-command.ts';

const request = { texts: ['$(touch no) `a` "b"', 'All'], from: 'en', to: 'de', context: 'Late' };

function command(program: string, timeoutMs = 20_000) {
  const root = fileTree({ 'program.mjs': program });
  const line = `"${process.execPath}" "${join(root, 'program.mjs')}"`;
  return ownCommand(settings({ TIDINGS_TRANSLATE_COMMAND: line }, timeoutMs));
}

const reads = "import { text } from 'node:stream/consumers';\nconst request = JSON.parse(await text(process.stdin));\n";

test('a command gets JSON and prints JSON', async () => {
  const engine = command(
    `${reads}console.log(JSON.stringify({ texts: request.texts.map((one) => [request.from, request.to, request.context, one].join(' ')) }))`,
  );
  expect(await engine.translate(request)).toEqual(['en de Late $(touch no) `a` "b"', 'en de Late All']);
});

test.each([
  ['console.log("Hallo")', 'later: TIDINGS_TRANSLATE_COMMAND printed something that is no JSON.'],
  [`${reads}console.log(JSON.stringify(request))`, 'no failure: ["$(touch no) `a` \\"b\\"","All"]'],
  ['console.log("{}")', 'later: TIDINGS_TRANSLATE_COMMAND answered without the texts.'],
  [
    'console.error("No licence.\\nmore"); process.exit(3)',
    'stop: TIDINGS_TRANSLATE_COMMAND failed (exit code 3): No licence.',
  ],
  ['process.exit(75)', 'later: TIDINGS_TRANSLATE_COMMAND failed (exit code 75).'],
])('%s is told in words', async (program, words) => {
  expect(await failureOf(command(program).translate(request))).toBe(words);
});

test('a command that hangs is ended', async () => {
  const words = await failureOf(command('setInterval(() => {}, 1000)', 300).translate(request));
  expect(words).toBe('later: TIDINGS_TRANSLATE_COMMAND did not answer within 0.3 s.');
});

test('a command that isn’t there is told', async () => {
  const engine = ownCommand(settings({ TIDINGS_TRANSLATE_COMMAND: 'no-such-command-anywhere' }));
  expect(await failureOf(engine.translate(request))).toMatch(
    /^stop: TIDINGS_TRANSLATE_COMMAND failed \(exit code 127\): .*no-such-command/,
  );
});
