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

/** One page of each kind, below the locale. */
export const pageKinds = {
  home: '',
  incident: 'incidents/2024-07-11-instagram-messages/',
  maintenance: 'maintenance/2032-02-29-asia-pacific-data-centre/',
  history: 'history/',
  month: 'history/2024-07/',
  component: 'components/messaging/',
  maintenances: 'maintenance/',
  postmortems: 'postmortems/',
  about: 'about/',
  notFound: '404.html',
} as const;

export const locales = ['en', 'de', 'ko', 'ar'] as const;

export function pathOf(locale: string, kind: keyof typeof pageKinds): string {
  return `${locale === 'en' ? '/' : `/${locale}/`}${pageKinds[kind]}`;
}

export async function serveExampleSite(): Promise<ServedSite> {
  const host = await serveFiles(await exampleFiles());
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
