import { enableCompileCache } from 'node:module';
import type { CompileAnswer, CompileTask } from './compile-in-process.ts';
import { packError } from './thread-error.ts';

/** The process that compiles the templates for the build that started it. It ends with the build. */
enableCompileCache();
process.on('disconnect', () => process.exit());
process.once('message', (task: CompileTask) => {
  compile(task)
    .then((): CompileAnswer => ({ error: null }))
    .catch((error: unknown): CompileAnswer => ({ error: packError(error) }))
    .then((answer) => process.send?.(answer));
});

async function compile(task: CompileTask): Promise<void> {
  const { compileWithAstro } = await import('./astro-integration.ts');
  await compileWithAstro(task);
}
