import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileInProcess } from './compile-in-process.ts';
import { fileTree } from './file-tree-fixture.ts';

const task = { root: '/site', base: '/', outDir: '/out', noPublicDir: '/none' };

/** The error of a process that does so when it is asked. */
async function failure(code: string): Promise<unknown> {
  const program = join(fileTree({ 'child.mjs': code }), 'child.mjs');
  return await compileInProcess(task, program).catch((error: unknown) => error);
}

test('a process that ends before its work is an error, and none that waits for ever', async () => {
  const error = await failure(`process.once('message', () => process.exit(1));`);
  expect(error).toEqual(new Error('The process that compiles the templates ended before its work.'));
});

test('it is asked for what is wanted, and its error is that of the build', async () => {
  const error = await failure(
    `process.once('message', ({ outDir }) => process.send({ error: { message: 'no room in ' + outDir, stack: '', isRefusal: false, properties: { code: 'ENOSPC' }, cause: null, errors: null } }));`,
  );
  expect(error).toMatchObject({ message: 'no room in /out', code: 'ENOSPC' });
});
