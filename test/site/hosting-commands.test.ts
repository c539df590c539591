import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { allCommands } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { packageRoot } from '../project.ts';
import { hostingFiles, read } from './hosting-files.ts';

const documents = readdirSync(join(packageRoot, 'docs')).filter((name) => name.endsWith('.md'));
const texts = ['README.md', ...documents.map((name) => `docs/${name}`), ...hostingFiles];
const written = texts.flatMap((path) => commandsIn(read(path)).map((command) => [path, command] as const));
const around = { cwd: '/', now: () => 0, env: {} };
const workflows = hostingFiles.filter((path) => path.endsWith('.yml'));

describe('the commands in the documentation and in ready files', () => {
  test('are many', () => {
    expect(written.length).toBeGreaterThan(20);
    expect(written).toContainEqual(['hosting/github/check.yml', 'check --strict --format github']);
  });

  test.each(written)('%s: tidings %s', async (_, command) => {
    const commands = await allCommands();
    // A name alone speaks of the command.
    const words = commands.some(({ name }) => name === command) ? [...wordsOf(command), '--help'] : wordsOf(command);
    const parsed = parseArguments(words, commands, around);
    expect(parsed.is === 'wrong' ? parsed.message : parsed.is).toMatch(/^(command|help|version)$/);
  });

  test('a command or an option that does not exist would be found', async () => {
    const parse = async (text: string) => parseArguments(wordsOf(text), await allCommands(), around).is;
    expect(await parse(`build --now "$NOW" --out part-\${{ matrix.shard }}`)).toBe('command');
    expect(await parse('build --faster')).toBe('wrong');
    expect(await parse('bild')).toBe('wrong');
    expect(await parse('build --out')).toBe('wrong');
  });
});

describe('workflows', () => {
  test.each(workflows)('%s is YAML, without an alias or a key given twice', (path) => {
    const document = parseDocument(read(path));
    expect([document.errors, document.warnings]).toEqual([[], []]);
    expect(document.toJS()).toBeTypeOf('object');
  });

  test.each(workflows.filter((path) => path.includes('/github/')))(
    '%s has jobs of steps that need each other',
    (path) => {
      const { jobs, permissions } = parse(read(path));
      expect(permissions).toMatchObject({ contents: 'read' });
      for (const { steps, needs, 'runs-on': machine } of Object.values<Job>(jobs)) {
        expect(machine).toBe('ubuntu-latest');
        expect(needs === undefined || needs in jobs).toBe(true);
        for (const step of steps)
          expect(Object.keys(step).filter((key) => key === 'uses' || key === 'run')).toHaveLength(1);
        const ids = steps.flatMap(({ id }) => id ?? []);
        const used = [...JSON.stringify(steps).matchAll(/steps\.(\w+)\./g)].map(([, id]) => id);
        expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
      }
    },
  );

  test.each(workflows.filter((path) => /publish(-to-bucket)?\.yml$/.test(path)))(
    '%s keeps both folders, and saves them under the key it asked for only after publishing',
    (path) => {
      const steps: Step[] = parse(read(path)).jobs.publish.steps;
      const at = (uses: string) => steps.findIndex((step) => step.uses?.startsWith(uses));
      const [restore, save] = [steps[at('actions/cache/restore')], steps[at('actions/cache/save')]];
      expect(restore?.with?.['path']).toBe('.tidings\ndist\n');
      expect(save?.with?.['path']).toBe(restore?.with?.['path']);
      expect(save?.with?.['key']).toBe(`\${{ steps.cache.outputs.cache-primary-key }}`);
      const published = steps.findIndex(
        ({ uses, run }) => uses?.includes('deploy-pages') || run?.includes('upload.sh'),
      );
      expect(published).toBeGreaterThan(0);
      expect(at('actions/cache/save')).toBeGreaterThan(published);
      expect(save?.if).toBe(steps[published]?.if);
    },
  );

  test('the shards of GitHub are all there, with one present', () => {
    const { start, build, publish } = parse(read('hosting/github/publish-in-shards.yml')).jobs;
    const shards: number[] = build.strategy.matrix.shard;
    const command = build.steps.find(({ run }: Step) => run?.includes('tidings')).run;
    expect(shards).toEqual(shards.map((_, index) => index + 1));
    expect(command).toContain(`--shard \${{ matrix.shard }}/${shards.length} `);
    expect(command).toContain(`--now \${{ needs.start.outputs.now }}`);
    // The description of a part is a hidden file.
    expect(build.steps.at(-1).with).toMatchObject({ 'include-hidden-files': true });
    expect(start.outputs.now).toBe(`\${{ steps.clock.outputs.now }}`);
    expect(publish.steps.map(({ run }: Step) => run)).toContain('npx tidings merge part-* --out dist');
  });

  test('GitLab keeps both folders, and publishes the one that is built', () => {
    const { pages } = parse(read('hosting/gitlab/.gitlab-ci.yml'));
    expect(pages.cache.paths).toEqual(['.tidings', 'dist']);
    expect([pages.publish, pages.artifacts.paths]).toEqual(['dist', ['dist']]);
  });

  interface Step {
    id?: string;
    uses?: string;
    run?: string;
    if?: string;
    with?: Record<string, string>;
  }

  interface Job {
    'runs-on': string;
    needs?: string;
    steps: Step[];
  }
});

/** What follows `npx tidings` in a text: to the end of the line, of the code, or of the command in the shell. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/npx tidings +([^\n`|>;&]+)/g)].map(([, command = '']) => command.trim());
}

/** As a shell would split it, with values in place of what only CI knows. */
function wordsOf(command: string): string[] {
  const values: Record<string, string> = { '--now': '2026-11-22T00:00Z', '--shard': '2/5' };
  const words = command.replaceAll(/\$\{\{.*?\}\}/g, '$CI').match(/"[^"]*"|\S+/g) ?? [];
  return words.map((word, at) => {
    const known = values[words[at - 1] ?? ''];
    return word.includes('$') && known !== undefined ? known : word.replaceAll('"', '').replaceAll(/\$\w+/g, '1');
  });
}
