import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Refusal } from './refusal.ts';

interface Holder {
  pid: number;
  host: string;
  since: string;
}

type Unlock = () => Promise<void>;

/** Locks that this very process holds or is about to: its own number in a file can't tell a live holder from a dead one. */
const own = new Set<string>();

/**
 * Keeps other builds out of `stateDir` until the function it gives is called. A lock whose process is dead, or which is
 * torn, is taken over. Rejects with a Refusal while another build runs.
 */
export async function lockBuilds(stateDir: string): Promise<Unlock> {
  await mkdir(stateDir, { recursive: true });
  const file = join(stateDir, 'build.lock');
  const result = await lock(file);
  if (typeof result === 'function') return result;
  throw new Refusal(words(result, file));
}

/** The lock, or who holds it. */
async function lock(file: string): Promise<Unlock | Holder> {
  const self: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  if (own.has(file)) return self;
  own.add(file);
  const ticket = `${file}-${randomUUID()}`;
  let holds = false;
  try {
    await writeFile(ticket, JSON.stringify(self));
    // A link appears with its content in one step, so that nobody ever reads an empty lock.
    while (!(await linked(ticket, file))) {
      const other = await readHolder(file);
      if (other === 'gone') continue;
      if (other !== 'torn' && lives(other)) return other;
      await removeDead(file);
    }
    holds = true;
  } finally {
    await rm(ticket, { force: true });
    if (!holds) own.delete(file);
  }
  return async () => {
    await rm(file, { force: true });
    own.delete(file);
  };
}

/**
 * Removes a lock if it is dead, under a lock of its own: else, of two that saw it dead, the slower would remove the fresh
 * lock of the faster.
 */
async function removeDead(file: string): Promise<void> {
  const unlock = await lock(`${file}-removal`);
  if (typeof unlock !== 'function') {
    await setTimeout(5);
    return;
  }
  const holder = await readHolder(file);
  if (holder === 'torn' || (holder !== 'gone' && !lives(holder))) await rm(file, { force: true });
  await unlock();
}

async function linked(ticket: string, file: string): Promise<boolean> {
  try {
    await link(ticket, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function readHolder(file: string): Promise<Holder | 'torn' | 'gone'> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isHolder(value) ? value : 'torn';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'gone' : 'torn';
  }
}

/** A process on another machine can't be asked: it counts as alive. */
function lives({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function isHolder(value: unknown): value is Holder {
  const { pid, host, since } = (value ?? {}) as Partial<Record<keyof Holder, unknown>>;
  return typeof pid === 'number' && pid > 0 && typeof host === 'string' && typeof since === 'string';
}

function words({ pid, host, since }: Holder, file: string): string {
  const where = host === hostname() ? '' : ` on ${host}`;
  return `Another build is at work here: process ${pid}${where}, since ${since}. Wait until it ends; if it is long gone, delete ${file}.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
