import { type ChildProcess, spawn } from 'node:child_process';
import { type Engine, EngineError } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { field, readTexts } from './read-texts.ts';

const name = 'TIDINGS_TRANSLATE_COMMAND';
/** EX_TEMPFAIL of sysexits.h: try again. */
const temporary = 75;

/**
 * A program of the user's own: gets `{ "from", "to", "context", "texts" }` on standard input, prints `{ "texts" }`. The line is run by the
 * shell, as the user would type it; nothing of the content ever gets into it.
 */
export function ownCommand({ env, timeoutMs }: EngineSettings): Engine {
  const line = env[name] ?? '';
  return {
    name,
    dialect: 'xml',
    limits: { texts: 500, characters: 100_000 },
    async translate({ texts, from, to, context }) {
      const output = await run(line, JSON.stringify({ from, to, context, texts }), timeoutMs);
      let answer: unknown;
      try {
        answer = JSON.parse(output);
      } catch {
        throw new EngineError('later', `${name} printed something that is no JSON.`);
      }
      return readTexts(field(answer, 'texts'), texts.length, name);
    },
  };
}

function run(line: string, input: string, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what the shell has started ends with it.
    const child = spawn(line, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
    const [out, error]: [Buffer[], Buffer[]] = [[], []];
    const timer = setTimeout(() => {
      end(child);
      reject(new EngineError('later', `${name} did not answer within ${timeoutMs / 1000} s.`));
    }, timeoutMs);
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => error.push(bytes));
    // A program that doesn't read what it is given says by its exit code what it thinks of it.
    child.stdin.on('error', () => {});
    child.on('error', ({ message }) => reject(new EngineError('stop', `${name} can’t be run: ${message}.`)));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) return resolve(Buffer.concat(out).toString('utf8'));
      const [first = ''] = Buffer.concat(error).toString('utf8').trim().split('\n');
      const told = first === '' ? '' : `: ${first.slice(0, 200).replace(/\.$/, '')}`;
      const how = signal === null ? `exit code ${code}` : signal;
      reject(new EngineError(code === temporary ? 'later' : 'stop', `${name} failed (${how})${told}.`));
    });
    child.stdin.end(input);
  });
}

function end(child: ChildProcess): void {
  if (process.platform === 'win32' || child.pid === undefined) child.kill();
  else process.kill(-child.pid, 'SIGTERM');
}
