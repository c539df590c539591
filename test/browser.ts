/** A Chromium for the tests: one that is installed, else the bundled one, which brings its own system libraries. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const installedNames = ['chromium', 'chromium-browser', 'google-chrome'];
const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];

/**
 * Starts a headless Chromium. `TIDINGS_CHROMIUM=bundled` skips the installed ones; `TIDINGS_CHROMIUM=/a/path` names one.
 * The bundled one brings Latin letters alone and so measures the same everywhere; `systemFonts` gives it the machine's instead.
 * The sandbox is off, since it can't start in most containers and the tests open no page but our own.
 */
export async function launchBrowser({ systemFonts = false } = {}): Promise<Browser> {
  const wish = process.env['TIDINGS_CHROMIUM'];
  if (wish !== undefined && wish !== 'bundled') return launch(wish, {});
  for (const path of wish === 'bundled' ? [] : installed()) {
    // A distribution's `chromium` may be a stub that only asks to be installed.
    const browser = await launch(path, {}).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  const { path, env } = await unpackBundled();
  const { FONTCONFIG_PATH, ...others } = env;
  return launch(path, systemFonts ? others : { ...others, FONTCONFIG_PATH });
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => installedNames.map((name) => join(folder, name)))
    .filter((path) => existsSync(path));
}

const launch = (executablePath: string, env: Record<string, string>) =>
  chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...env },
  });

/** Unpacked once, whole or not at all: test files start browsers at the same time. */
async function unpackBundled(): Promise<{ path: string; env: { LD_LIBRARY_PATH: string; FONTCONFIG_PATH: string } }> {
  const archiveFolder = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(archiveFolder, '../package.json'), 'utf8'));
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  const folder = join(cache, `chromium-${version}`);
  await mkdir(cache, { recursive: true });
  if (!existsSync(folder)) await unpack(archiveFolder, folder);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpack(archiveFolder: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const staging = await mkdtemp(`${folder}-`);
  const { TMPDIR } = process.env;
  try {
    // `inflate` writes to the temporary folder, and trusts a half-written file of another process there.
    process.env['TMPDIR'] = staging;
    await Promise.all(archives.map((archive) => inflate(join(archiveFolder, archive))));
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await mkdir(join(staging, 'fonts-cache'), { recursive: true });
    await rename(staging, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
    await rm(staging, { recursive: true, force: true });
  }
}

/** The package's own names folders of a cloud function. */
const fontConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
