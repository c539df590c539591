import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic, Sources } from '../core/diagnostic.ts';
import type { Instant } from '../core/model.ts';
import { planOutputs } from '../core/plan/plan.ts';
import type { World } from '../core/plan/world.ts';
import { allFiles } from '../formats/all-files.ts';
import type { DevServer } from './astro-integration.ts';
import { type DevState, devMiddleware } from './dev-middleware.ts';
import { listFiles } from './digest-files.ts';
import { type GoodTexts, openLastGood } from './last-good.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { painterOf } from './pictures/painter.ts';
import { recordPublished } from './record-published.ts';
import { watchFolders } from './watch-folders.ts';

export interface DevOptions {
  root: string;
  /** Asked at every reload. */
  now(): Instant;
  url?: string;
  port: number;
  host: string;
  /** Hears the findings of each reload, also when there are none. */
  onFindings(loaded: Pick<LoadedSite, 'sources' | 'exceptions'> & { diagnostics: readonly Diagnostic[] }): void;
  /** Findings as plain text, for a browser that has no page to show. */
  describe(diagnostics: readonly Diagnostic[], sources: Sources): string;
}

/**
 * Astro's dev server, showing the pages of the plan. A change in `content/` or `locales/` reloads the site and the browser.
 * Files with errors are left out or stood in for as in a build; while nothing can be built, the last good state stays. The
 * pseudo-locales are here alone.
 */
export async function startDev(options: DevOptions): Promise<{ port: number; base: string; stop(): Promise<void> }> {
  const { root, port, host, onFindings } = options;
  let state: DevState = { failure: '' };
  let server: DevServer | null = null;

  const written = await openWritten(join(root, '.tidings'));
  const paint = painterOf({ root, stateDir: written.stateDir });
  const first = await load();
  // Astro's server stays below the path it started with.
  const base = first?.site.base ?? new URL(options.url ?? 'http://localhost/').pathname;
  const { startAstroDev } = await import('./astro-integration.ts');
  const astro = await startAstroDev({
    root,
    base,
    port,
    host,
    onServer(started) {
      server = started;
      started.middlewares.use(devMiddleware(() => state, base, paint));
    },
  });
  const watcher = watchFolders([join(root, 'content'), join(root, 'locales')], reload);
  return {
    port: astro.port,
    base,
    async stop() {
      await watcher.close();
      await astro.stop();
    },
  };

  async function load(): Promise<World | null> {
    const { stateDir } = written;
    const how = { now: options.now(), lastGood: written, stateDir, writes: true, pseudo: true };
    const loaded = await loadSite({ ...options, ...how });
    const { world, sources, exceptions } = loaded;
    const diagnostics = loaded.diagnostics();
    onFindings({ diagnostics, sources, exceptions });
    if (world !== null) {
      loaded.save();
      recordPublished(loaded, written.stateDir);
      const inPublic = new Set(listFiles(join(options.root, 'public')));
      const outputs = planOutputs(world, allFiles).filter(
        (output) => output.is !== 'file' || !output.yields || !inPublic.has(output.file),
      );
      state = { outputs: new Map(outputs.map((output) => [output.path, output])) };
    } else if ('failure' in state) {
      state = { failure: options.describe(diagnostics, sources) };
    }
    return world;
  }

  function reload(): void {
    load()
      .catch((error: unknown) => {
        if ('failure' in state) state = { failure: error instanceof Error ? error.message : String(error) };
      })
      .finally(() => server?.environments.client.hot.send({ type: 'full-reload' }));
  }
}

/** While one writes, a file with an error is stood in for by what was shown of it last, else by what was published. */
async function openWritten(stateDir: string): Promise<GoodTexts & { stateDir: string }> {
  const devDir = join(stateDir, 'dev');
  await rm(devDir, { recursive: true, force: true });
  const [shown, published] = [openLastGood(devDir), openLastGood(stateDir)];
  return {
    stateDir: devDir,
    read: (file) => shown.read(file) ?? published.read(file),
    list: (folder) => [...new Set([...shown.list(folder), ...published.list(folder)])],
  };
}
