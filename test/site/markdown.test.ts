/** What language models get of the example site: `llms.txt`, and the Markdown of each incident and maintenance. */
import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { attribute, exampleFiles, pagesOf, textOf, updatesOf } from '../built-pages.ts';

const roots = { plain: 'https://status.example.com/', based: 'https://example.com/status/' };

test.each(['plain', 'based'] as const)(
  'in the %s site, each entry names its Markdown, which tells the same',
  async (variant) => {
    const files = await exampleFiles(variant);
    const root = roots[variant];
    const base = new URL(root).pathname;
    const entries = [...pagesOf(files).values()].filter(({ path }) => /\/(?:incidents|maintenance)\/.+\/$/.test(path));
    expect(entries.length).toBe(4 * 18);
    for (const page of entries) {
      const links = page.document.querySelectorAll('link[type="text/markdown"]').map((link) => attribute(link, 'href'));
      expect(links).toEqual([`${base}${page.path.slice(1)}index.md`]);
      const { data, content } = matter(files.get(`${page.path.slice(1)}index.md`)?.toString() ?? '', {});
      const shown = content.replaceAll(/\\(?=[\W_])/g, '');
      expect(data.url, page.path).toBe(root + page.path.slice(1));
      expect(shown.match(/^# .+/gm), page.path).toEqual([`# ${textOf(page.document.querySelector('h1'))}`]);
      const times = updatesOf(page).map((update) => textOf(update.querySelector('h3')));
      const headings = [...shown.matchAll(/^### (.+)/gm)].map(([, text]) => text);
      expect(headings.slice(0, times.length), page.path).toEqual(times);
      expect(content, page.path).not.toMatch(/\]\((?!https:|mailto:)|<(?!https?:)\w/);
    }
  },
);

test('a translation says what it is and links to the official version; what it lacks says so at its place', async () => {
  const files = await exampleFiles();
  const german = files.get('de/incidents/2024-07-11-instagram-messages/index.md')?.toString() ?? '';
  const official = 'https://status.example.com/incidents/2024-07-11-instagram-messages/';
  expect(german).toMatch(/^> Diese Seite wurde von einer automatischen Software übersetzt\./m);
  expect(german).toContain(`](${official})`);
  expect(matter(german, {}).data).toMatchObject({
    lang: 'de',
    translation: 'machine',
    official,
    status: 'resolved',
    startedAt: '2024-07-11T15:56Z',
    components: { messaging: 'partial_outage' },
  });
  expect(german).toContain('### 12. Juli 2024, 01:23 Uhr UTC | 11. Juli 2024, 18:23 Uhr PT');
});

test.each(['plain', 'based'] as const)(
  'in the %s site, every link of each llms.txt leads to a file',
  async (variant) => {
    const files = await exampleFiles(variant);
    for (const locale of ['', 'de/', 'ko/', 'ar/']) {
      const text = files.get(`${locale}llms.txt`)?.toString() ?? '';
      const links = [...text.matchAll(/^- \[.+?\]\((.+?)\)/gm)].map(([, address = '']) => address);
      expect(links.length).toBeGreaterThan(30);
      for (const address of links) {
        expect(address.startsWith(roots[variant]), address).toBe(true);
        const path = address.slice(roots[variant].length);
        expect(files.has(/(?:^|\/)$/.test(path) ? `${path}index.html` : path), address).toBe(true);
      }
    }
  },
);
