import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import type { AstroInlineConfig, AstroIntegration, HookParameters } from 'astro';
import { packageRoot } from './package-root.ts';

export type DevServer = HookParameters<'astro:server:setup'>['server'];

export interface AstroOptions {
  /** The site's folder: holds `content/`. */
  root: string;
  /** `/` or `/status/`. */
  base: string;
  /** Text of the site's own pages instead of their files', by path below `root`. */
  replacedPages?: ReadonlyMap<string, string>;
  /** Called once the dev server is there, before its own middlewares. */
  onServer?: (server: DevServer) => void;
}

/** Everything Astro is told. `astro.config.mjs` has the same for editors and `astro check`. */
export function astroConfig({ root, base, replacedPages, onServer }: AstroOptions): AstroInlineConfig {
  return {
    root,
    base,
    srcDir: join(packageRoot, 'src'),
    output: 'server',
    trailingSlash: 'ignore',
    cacheDir: join(root, '.tidings/astro'),
    adapter: tidingsAdapter(onServer),
    integrations: [mdx()],
    // One request before the first paint.
    build: { inlineStylesheets: 'always' },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    devToolbar: { enabled: false },
    vite: {
      cacheDir: join(root, '.tidings/vite'),
      // Scripts are files of their own, however short: they are the same on every page, and kept by browsers.
      build: { assetsInlineLimit: 0 },
      worker: { format: 'es' },
      plugins: [resolveFromPackage(root), replacePages(root, replacedPages ?? new Map())],
      server: { fs: { allow: [root, packageRoot] } },
    },
  };
}

/** Compiles `src/pages` once into `outDir` (`server/entry.mjs`, `client/`). Rejects with Astro's own error. */
export async function compileWithAstro(options: AstroOptions & { outDir: string; noPublicDir: string }): Promise<void> {
  const { build } = await importAstro();
  const config = astroConfig(options);
  await build({
    ...config,
    vite: {
      ...config.vite,
      // The bundle must run from a cache folder that has no node_modules above it.
      ssr: { noExternal: true },
      // Astro imports the template anew for each page: from another file that takes Node 0.03 ms.
      environments: { ssr: { build: { rolldownOptions: { output: { codeSplitting: inOneFile } } } } },
    },
    configFile: false,
    outDir: options.outDir,
    // public/ is copied by Tidings itself, so that a new file there costs no compilation.
    publicDir: options.noPublicDir,
    logLevel: 'silent',
  });
}

const inOneFile = { groups: [{ name: 'templates', test: /./ }] };

/** Astro's dev server; `port` is the first one tried. */
export async function startAstroDev(
  options: AstroOptions & { port: number; host: string | undefined },
): Promise<{ port: number; stop(): Promise<void> }> {
  const { dev } = await importAstro();
  const server = await dev({
    ...astroConfig(options),
    configFile: false,
    server: { port: options.port, ...(options.host === undefined ? {} : { host: options.host }) },
    logLevel: 'warn',
  });
  return { port: server.address.port, stop: () => server.stop() };
}

async function importAstro() {
  Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
  return await import('astro');
}

function tidingsAdapter(onServer: AstroOptions['onServer']): AstroIntegration {
  return {
    name: 'tidings',
    hooks: {
      // Not by a <script> in a template: Astro finds such a template below the site's folder only.
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page', `import ${JSON.stringify(join(packageRoot, 'src/client/main.ts'))};`);
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'tidings',
          entrypointResolution: 'auto',
          serverEntrypoint: pathToFileURL(join(packageRoot, 'src/adapters/server-entry.ts')),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:server:setup': ({ server }) => onServer?.(server),
    },
  };
}

/**
 * A site's folder may stand outside the package, with no node_modules above it: what its pages and Astro's virtual modules
 * import is then found from the package.
 */
function resolveFromPackage(root: string) {
  const outside = !root.startsWith(packageRoot) && `${root}/` !== packageRoot;
  return {
    name: 'tidings:resolve-from-package',
    enforce: 'pre' as const,
    // biome-ignore lint/suspicious/noExplicitAny: Vite's types are not a dependency of this project.
    async resolveId(this: any, id: string, importer: string | undefined) {
      if (!outside || !/^[@a-z][^:]*$/.test(id) || importer?.startsWith(packageRoot)) return null;
      return await this.resolve(id, `${packageRoot}src/index.ts`, { skipSelf: true });
    },
  };
}

/** Lets the text published last stand in for a page that has an error now. */
function replacePages(root: string, texts: ReadonlyMap<string, string>) {
  const byPath = new Map([...texts].map(([file, text]) => [join(root, file), text]));
  return {
    name: 'tidings:replace-pages',
    enforce: 'pre' as const,
    load: (id: string) => byPath.get(id) ?? null,
  };
}
