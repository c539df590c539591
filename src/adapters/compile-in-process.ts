import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { compileWithAstro } from './astro-integration.ts';
import { packageRoot } from './package-root.ts';
import { type ThreadError, unpackError } from './thread-error.ts';

/** Plain data. */
export type CompileTask = Omit<Parameters<typeof compileWithAstro>[0], 'onServer'>;
export interface CompileAnswer {
  error: ThreadError | null;
}

/** From its sources, also when the program is bundled: it is as quick to start, and Astro is never in a bundle. */
const compileProcess = join(packageRoot, 'src/adapters/compile-process.ts');

/**
 * Compiles the templates in a process of its own: what compiling takes, 0.3 GB, would stay with a process that makes pages
 * after it. Rejects with Astro's own error.
 */
export async function compileInProcess(task: CompileTask, program = compileProcess): Promise<void> {
  const child = fork(program, { execArgv: [], serialization: 'advanced' });
  try {
    const { error } = await new Promise<CompileAnswer>((resolve, reject) => {
      child.once('message', (answer) => resolve(answer as CompileAnswer));
      child.once('error', reject);
      child.once('exit', () => reject(new Error('The process that compiles the templates ended before its work.')));
      child.send(task, (failed) => failed && reject(failed));
    });
    if (error !== null) throw unpackError(error);
  } finally {
    child.kill();
  }
}
