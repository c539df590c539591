import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a process of `tidings` took, from its start to its end, as a user sees it. */
export interface Cost {
  seconds: number;
  /** Peak of the resident memory, in millions of bytes. */
  megabytes: number;
}

/** A run of `tidings` that failed; the message has its last words. */
export class TidingsFailed extends Error {
  constructor(args: readonly string[], status: number | null, output: string) {
    const lastLines = output.trim().split('\n').slice(-12).join('\n');
    super(`tidings ${args.join(' ')} failed (exit code ${status}):\n${lastLines}`);
  }
}

const reporter = join(import.meta.dirname, 'report-memory.ts');

/** Runs a command in a process of its own. `cli` is the path of a `tidings.mjs`. Gives what it printed, too. */
export function runTidings(cli: string, args: readonly string[]): Promise<Cost & { output: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', reporter, cli, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, out, error, memory] = child.stdio.map((stream) => collect(stream));
    let seconds = Number.NaN;
    child.on('error', reject);
    child.on('exit', () => (seconds = (performance.now() - start) / 1000));
    child.on('close', (status) => {
      if (status !== 0) reject(new TidingsFailed(args, status, `${out?.()}${error?.()}`));
      else resolve({ seconds, megabytes: (Number(memory?.()) * 1024) / 1e6, output: out?.() ?? '' });
    });
  });
}

function collect(stream: unknown): () => string {
  const chunks: Buffer[] = [];
  if (isReadable(stream)) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

function isReadable(stream: unknown): stream is NodeJS.ReadableStream {
  return stream !== null && typeof stream === 'object' && 'read' in stream;
}
