import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { exampleFiles } from '../built-pages.ts';
import { copyProject } from '../project.ts';

const digests = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`);

test('the same input gives the same bytes, from another folder and a cold cache, and built over a standing site', async () => {
  const project = await copyProject();
  try {
    for (const state of ['cold', 'standing']) {
      const { status, output } = await project.build();
      expect(status, output).toBe(0);
      expect(digests(await project.built()), state).toEqual(digests(await exampleFiles()));
    }
  } finally {
    await project.dispose();
  }
});
