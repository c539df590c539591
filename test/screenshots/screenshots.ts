/** `npm run screenshots`: the pages of the example site as pictures. `wantedShots` tells its options. */
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { pseudoLocales } from '../../src/core/locale/pseudo-locale.ts';
import { copyArchivedProject } from '../archived-project.ts';
import { launchBrowser } from '../browser.ts';
import { pathOf, locales as usualLocales } from '../page-kinds.ts';
import { copyProject, now, type Project, packageRoot, serve, tidings } from '../project.ts';
import { serveFiles } from '../static-host.ts';
import { readmeShots } from './readme-shots.ts';
import { type Shot, type Wish, wantedShots } from './wanted-shots.ts';

const settle = { waitUntil: 'networkidle' } as const;

try {
  process.exitCode = await run(wantedShots(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(wish: Wish): Promise<number> {
  const locales = [...new Set([...usualLocales, ...wish.shots.map(({ locale }) => locale)])];
  const isPseudo = (locale: string) => pseudoLocales.some((pseudo) => pseudo === locale);
  const real = locales.filter((locale) => !isPseudo(locale));
  const project = await (wish.readme ? copyProject() : copyArchivedProject(real));
  const browser = await launchBrowser({ systemFonts: true });
  try {
    const origin = await (locales.some(isPseudo) ? serveWhileWriting(project) : serveBuilt(project, wish));
    if (wish.readme) await takeForReadme(browser, origin.origin);
    else await takeAll(browser, origin.origin, wish);
    await origin.close();
    return 0;
  } finally {
    await browser.close();
    await project.dispose();
  }
}

/** The pseudo-locales are not in a build. */
async function serveWhileWriting(project: Project) {
  const { address, stop } = await serve('dev', '--root', project.root, '--now', now, '--port', '0');
  return { origin: address.slice(0, -1), close: stop };
}

async function serveBuilt(project: Project, { readme }: Wish) {
  const table = ['translations', '--root', project.root, '--now', now, '--format', 'html'];
  const runs = [
    () => project.build(),
    ...(readme ? [() => tidings(...table, '--out', join(project.root, 'dist/translations.html'))] : []),
  ];
  for (const run of runs) {
    const { status, output } = await run();
    if (status !== 0) throw new Error(output);
  }
  return serveFiles(await project.built());
}

/** One page of the browser for each theme, since a theme can't be changed half-way through a load. */
async function takeAll(browser: Browser, baseURL: string, { shots, outDir }: Wish): Promise<void> {
  const folder = resolve(packageRoot, outDir);
  for (const theme of new Set(shots.map((shot) => shot.theme))) {
    const page = await openPage(browser, { baseURL, colorScheme: theme });
    for (const shot of shots.filter((candidate) => candidate.theme === theme)) await take(page, shot, folder);
    await page.close();
  }
  console.log(`${shots.length} screenshots in ${relative(process.cwd(), folder) || '.'}`);
}

/** Its clock stands where that of the site stood when it was built, so that a picture is the same at any time. */
async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.clock.setFixedTime(now);
  return page;
}

async function take(page: Page, shot: Shot, folder: string): Promise<void> {
  await page.setViewportSize({ width: shot.width, height: shot.width < 600 ? 740 : 800 });
  await page.goto(pathOf(shot.locale, shot.page), settle);
  await mkdir(join(folder, shot.locale), { recursive: true });
  const path = join(folder, shot.locale, `${shot.page}-${shot.width}-${shot.theme}.png`);
  await page.screenshot({ path, fullPage: true });
}

async function takeForReadme(browser: Browser, baseURL: string): Promise<void> {
  for (const { file, path, width, height, theme } of readmeShots) {
    const page = await openPage(browser, { baseURL, colorScheme: theme, viewport: { width, height } });
    await page.goto(path, settle);
    await page.screenshot({ path: join(packageRoot, file) });
    await page.close();
    console.log(file);
  }
}
