import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../browser.ts';
import { exampleFiles } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

/** The example site in a browser. */
export interface ServedSite {
  origin: string;
  /** A page of its own, and what went wrong on it so far: errors of the console, requests to other origins. */
  open(options?: BrowserContextOptions): Promise<{ page: Page; troubles: string[] }>;
  close(): Promise<void>;
}

/** The example site with its archive, which has a page of every kind. */
export async function serveExampleSite(): Promise<ServedSite> {
  const host = await serveFiles(await exampleFiles('archived'));
  const browser: Browser = await launchBrowser();
  return {
    origin: host.origin,
    async open(options = {}) {
      const context = await browser.newContext({ baseURL: host.origin, ...options });
      const page = await context.newPage();
      const troubles: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== host.origin) troubles.push(`request to ${request.url()}`);
      });
      return { page, troubles };
    },
    async close() {
      await browser.close();
      await host.close();
    },
  };
}
