import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type Project, type Run } from '../project.ts';

const slug = 'content/incidents/2024-07-11-instagram-messages';
let project: Project;
let before: Map<string, Buffer>;
let run: Run;

/** A standing build; then every kind of file is broken in a way of its own, and one is right but new. */
beforeAll(async () => {
  project = await copyProject();
  const first = await project.build();
  if (first.status !== 0) throw new Error(first.output);
  before = await project.built();
  await project.replace(`${slug}/en.mdx`, 'at="2024-07-11T17:59Z"', 'at="2024-07-11 17:59"');
  await project.replace(`${slug}/de.mdx`, '</Update>', '{process.exit(3)}\n\n</Update>');
  await project.write(`${slug}/ko.mdx`, '---js\nprocess.exit(3)\n---\n');
  await project.write('locales/xx.json', '{ "meta": {\n  "lang": oops\n} }\n');
  await project.replace('content/site.yaml', /^timeZones?:.*$/m, 'timeZones: [Mars/Olympus]');
  run = await project.build();
});

afterAll(() => project?.dispose());

test.each([`${slug}/en.mdx`, `${slug}/de.mdx`, `${slug}/ko.mdx`, 'locales/xx.json', 'content/site.yaml'])(
  'a build tells the place in every broken file in one run: %s',
  (file) => {
    expect(run.output).toMatch(new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+`));
  },
);

test('a build with broken files exits with 1', () => {
  expect(run.status, run.output).toBe(1);
});

test('a build with broken files leaves the standing site as it was', async () => {
  expect(await project.built()).toEqual(before);
});

test('nothing but the findings is printed: no stack of calls', () => {
  expect(run.output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});
