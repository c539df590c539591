import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { exampleFiles } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

/** A page of another host, and the example site in a subfolder of its own host. */
export interface EmbeddingHost {
  /** Of the site: `http://127.0.0.1:1234/status/`. */
  site: string;
  /** The files that the site answers with; a test may take some away. */
  files: Map<string, Buffer>;
  /** A page of the other host with this body, and what went wrong on it so far. */
  open(body: string, options?: BrowserContextOptions): Promise<{ page: Page; troubles: string[] }>;
  close(): Promise<void>;
}

export async function embeddingHost(): Promise<EmbeddingHost> {
  const example = await exampleFiles('based');
  const files = new Map([...example].map(([file, bytes]) => [`status/${file}`, bytes]));
  const pages = new Map<string, Buffer>([['favicon.ico', Buffer.from('')]]);
  const [siteHost, otherHost, browser] = await Promise.all([serveFiles(files), serveFiles(pages), launchBrowser()]);
  return {
    site: `${siteHost.origin}/status/`,
    files,
    async open(body, options = {}) {
      pages.set('index.html', Buffer.from(pageWith(body, siteHost.origin)));
      return openPage(browser, otherHost.origin, options);
    },
    async close() {
      await browser.close();
      await Promise.all([siteHost.close(), otherHost.close()]);
    },
  };
}

/** As strict as `docs/machine-readable.md` says that a page may be. */
function pageWith(body: string, origin: string): string {
  const policy = `default-src 'none'; script-src ${origin}; connect-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta http-equiv="content-security-policy" content="${policy}"></head>
<body><h1>Shop</h1>${body}</body></html>`;
}

async function openPage(browser: Browser, origin: string, options: BrowserContextOptions) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  await page.clock.install();
  await page.goto(`${origin}/`);
  return { page, troubles };
}
