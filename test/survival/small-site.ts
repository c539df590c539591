/** A small site in three languages, in two versions to switch between, so that a build takes little time. */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyLocales, filesOf, packageRoot } from '../project.ts';

export const siteUrl = 'https://status.example.com/';
export type Version = 'A' | 'B';

const siteYaml = `name: Example
url: ${siteUrl}
defaultLocale: en
components:
  messaging: { name: Messaging }
  api: { name: API }
`;

const incident = (title: string, day: string, component: string, ...texts: string[]) => `---
title: ${title}
startedAt: ${day}T10:00Z
components:
  ${component}: major_outage
---

${title}, as we saw it.
${texts
  .map((text, index) => {
    const status = index === texts.length - 1 ? 'resolved' : 'investigating';
    return `\n<Update at="${day}T1${index + 1}:00Z" status="${status}">\n${text}\n</Update>\n`;
  })
  .join('')}`;

const german = (title: string) => `---\ntitle: ${title}\ntranslation: human\n---\n\n${title}, wie wir es sahen.\n`;

const folder = (slug: string) => `content/incidents/${slug}`;
const standing = folder('2026-11-10-late-messages');
const leaving = folder('2026-10-02-api-errors');
const coming = folder('2026-09-20-lost-messages');

/** A has an incident that B has not, B has one that A has not, and one has another text; months come and go with them. */
export const versions: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
  A: {
    [`${standing}/en.mdx`]: incident('Late messages', '2026-11-10', 'messaging', 'We look into it.'),
    [`${standing}/de.mdx`]: german('Späte Nachrichten'),
    [`${leaving}/en.mdx`]: incident('API errors', '2026-10-02', 'api', 'We look into it.', 'It works again.'),
  },
  B: {
    [`${standing}/en.mdx`]: incident('Late messages', '2026-11-10', 'messaging', 'We look into it.', 'They arrive.'),
    [`${standing}/de.mdx`]: german('Verspätete Nachrichten'),
    [`${coming}/en.mdx`]: incident('Lost messages', '2026-09-20', 'messaging', 'We look into it.', 'No more.'),
    [`${coming}/de.mdx`]: german('Verlorene Nachrichten'),
  },
};

export interface BuildEnd {
  status: number | null;
  /** Set when it was killed. */
  signal: NodeJS.Signals | null;
  out: string;
  error: string;
}

export interface SmallSite {
  root: string;
  outDir: string;
  write(path: string, text: string): Promise<void>;
  /** Makes the incidents those of a version; nothing else changes. */
  become(version: Version): Promise<void>;
  /** Begins a build; `limit` is a limit of the shell, such as `ulimit -f 8`. */
  start(options?: { out?: string; limit?: string; arguments?: readonly string[] }): Running;
  build(options?: Parameters<SmallSite['start']>[0]): Promise<BuildEnd>;
  files(out?: string): Promise<Map<string, string>>;
  dispose(): Promise<void>;
}

export interface Running {
  kill(): void;
  ended: Promise<BuildEnd>;
}

export async function smallSite(): Promise<SmallSite> {
  const root = await mkdtemp(join(tmpdir(), 'tidings-survival-'));
  const outDir = join(root, 'dist');
  for (const path of ['public', 'content/pages']) {
    await cp(join(packageRoot, path), join(root, path), { recursive: true });
  }
  await copyLocales(root);
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await write('content/site.yaml', siteYaml);

  const start: SmallSite['start'] = ({ out = outDir, limit = ':', arguments: more = [] } = {}) => {
    const command = [process.execPath, join(packageRoot, 'src/cli/tidings.mjs'), 'build', '--root', root, '--out', out];
    const script = `${limit}; exec "$@"`;
    const child = spawn('bash', ['-c', script, '-', ...command, '--now', '2026-11-15T12:00Z', ...more], {
      env: { ...process.env, NO_COLOR: '1', NODE_ENV: '', VITEST: '' },
    });
    const end: BuildEnd = { status: null, signal: null, out: '', error: '' };
    child.stdout.on('data', (data) => (end.out += data));
    child.stderr.on('data', (data) => (end.error += data));
    const ended = new Promise<BuildEnd>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ ...end, status, signal }));
    });
    return { kill: () => void child.kill('SIGKILL'), ended };
  };
  return {
    root,
    outDir,
    write,
    async become(version) {
      await rm(join(root, 'content/incidents'), { recursive: true, force: true });
      for (const [path, text] of Object.entries(versions[version])) await write(path, text);
    },
    start,
    build: (options) => start(options).ended,
    async files(out = outDir) {
      return new Map([...(await filesOf(out))].map(([path, bytes]) => [path, bytes.toString()]));
    },
    dispose: () => rm(root, { recursive: true, force: true }),
  };
}
