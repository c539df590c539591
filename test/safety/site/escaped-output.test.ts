import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../browser.ts';
import { copyProject, type Project } from '../../project.ts';
import { serveFiles } from '../../static-host.ts';

/** All that could end a text, an attribute, a title or a comment, or be taken for a variable. */
const attack = `"><img src=x onerror=alert(1)>'<script>alert(1)</script></title></style>--> ]]> & &lt;b&gt; {{t}} $t(nav.status) \${a} {a}`;
const named = (where: string) => `${where} ${attack}`;
const quoted = (where: string) => JSON.stringify(named(where));
const slug = '2024-07-11-instagram-messages';
const folder = `content/incidents/${slug}`;
/** As an author writes what readers shall see literally. */
const prose = attack.replaceAll(/[&<>{}*_[\]$"']/g, (sign) => `&#${sign.codePointAt(0)};`);

let project: Project;
let files: Map<string, Buffer>;
let host: Awaited<ReturnType<typeof serveFiles>>;
let browser: Browser;
let page: Page;
const dialogs: string[] = [];

/** The example site, small, with the attack in every place where people write. */
beforeAll(async () => {
  project = await copyProject();
  await rm(join(project.root, 'content/incidents'), { recursive: true });
  await rm(join(project.root, 'content/maintenance'), { recursive: true });
  await mkdir(join(project.root, folder), { recursive: true });
  await project.write('content/site.yaml', siteYaml);
  await project.write(`${folder}/en.mdx`, incident);
  await project.write(`${folder}/de.mdx`, translation);
  await project.write('locales/en.json', attackedLocale(await project.read('locales/en.json')));
  await project.replace('content/pages/about/en.mdx', /^title:.*$/m, `title: ${quoted('page')}`);
  await project.replace(
    'content/pages/about/en.mdx',
    /^description:.*$/m,
    `description: ${quoted('page description')}`,
  );
  const { status, output } = await project.build();
  if (status !== 0) throw new Error(output);
  files = await project.built();
  host = await serveFiles(files);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('dialog', (dialog) => {
    dialogs.push(`${page.url()}: ${dialog.message()}`);
    dialog.dismiss();
  });
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await project?.dispose();
});

const siteYaml = `name: ${quoted('site')}
url: https://status.example.com/
defaultLocale: en
timeZones: [America/Los_Angeles]
groups:
  products: { name: ${quoted('group')} }
components:
  messaging: { name: ${quoted('component')}, description: ${quoted('description')}, group: products }
  api: { name: ${quoted('lone component')} }
links:
  support: "https://support.example.com/?a=%22%3E%3Cscript%3E&b='"
  home: https://example.com/"><script>alert(1)</script>
`;

const incident = `---
title: ${quoted('title')}
startedAt: 2024-07-11T15:56Z
components: { messaging: partial_outage }
---

summary ${prose}

<Update at="2024-07-11T17:59Z" status="investigating" components="api=major_outage">
update ${prose} \`code ${attack}\` <Component id="messaging" /> <Time at="2024-07-11T17:59Z" />

![image ${prose}](/a.png "${prose}") [link ${prose}](/about/ '${prose}')

\`\`\`${attack.replaceAll('`', '')}
block ${attack}
\`\`\`
</Update>

<Update at="2024-07-12T01:23Z" status="resolved" />

<Postmortem at="2024-07-19T16:00Z">
postmortem ${prose}

<RootCause>
cause ${prose}
</RootCause>
</Postmortem>
`;

const translation = `---
title: ${quoted('Titel')}
translation: machine
---

Zusammenfassung ${prose}
`;

/** Every text of the file with the attack behind it, but for variables, which a locale file may not make up. */
function attackedLocale(json: string): string {
  const suffix = attack.replaceAll('{{t}}', '');
  const locale = JSON.parse(json);
  const attacked = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value} ${suffix}`
      : Object.fromEntries(Object.entries(value as object).map(([key, own]) => [key, attacked(own)]));
  const { instant, inline, range, headingSeparator, othersSeparator } = locale.formats;
  const formats = attacked({ instant, inline, range, headingSeparator, othersSeparator }) as object;
  const meta = { ...locale.meta, name: `${locale.meta.name} ${suffix}` };
  return JSON.stringify({
    meta,
    formats: { ...locale.formats, ...formats },
    zones: attacked(locale.zones),
    strings: attacked(locale.strings),
  });
}

const pages = () => [...files.keys()].filter((file) => file.endsWith('.html'));

test('the attack works where nothing is escaped', async () => {
  await page.setContent(`<p>${attack}</p>`);
  await expect.poll(() => dialogs.length).toBeGreaterThan(0);
  dialogs.length = 0;
});

test('no page runs it or has an element of it', async () => {
  expect(pages().length).toBeGreaterThan(20);
  const found: string[] = [];
  for (const file of pages()) {
    await page.goto(`${host.origin}/${file}`);
    const elements = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const inline = [...element.attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name);
        // Data for search engines holds titles too; no browser runs it.
        const isData = element.getAttribute('type') === 'application/ld+json';
        const isScript = element.localName === 'script' && !isData && (element.textContent ?? '').includes('alert');
        const isImage = element.localName === 'img' && element.getAttribute('src') !== '/a.png';
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const isUnsafe = /^\s*(?:javascript|data|vbscript):/i.test(address);
        return inline.length > 0 || isScript || isImage || isUnsafe ? [element.outerHTML] : [];
      }),
    );
    found.push(...elements.map((html) => `${file}: ${html}`));
  }
  expect(found).toEqual([]);
  expect(dialogs).toEqual([]);
});

/** Text and attribute values of a page as a browser reads them, white space collapsed. */
async function read(file: string): Promise<{ text: string; title: string; description: string; attributes: string }> {
  await page.goto(`${host.origin}/${file}`);
  return page.evaluate(() => {
    const collapse = (text: string) => text.replace(/\s+/g, ' ');
    const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].map(({ value }) => value),
    );
    return {
      text: collapse(document.body.textContent ?? ''),
      title: document.title,
      description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
      attributes: collapse(attributes.join('\n')),
    };
  });
}

test('readers see it as it was written', async () => {
  const { text, title, attributes } = await read(`incidents/${slug}/index.html`);
  for (const where of [
    'title',
    'site',
    'component',
    'lone component',
    'summary',
    'update',
    'code',
    'link',
    'block',
    'postmortem',
    'cause',
  ])
    expect(text).toContain(named(where));
  expect(title).toContain(named('title'));
  expect(title).toContain(named('site'));
  expect(attributes).toContain(named('image'));
  const home = await read('index.html');
  for (const where of ['site', 'group', 'component', 'lone component', 'description', 'page'])
    expect(home.text).toContain(named(where));
  const component = await read('components/messaging/index.html');
  expect(component.title).toContain(named('component'));
  expect(component.description).toContain(named('component'));
  const german = await read(`de/incidents/${slug}/index.html`);
  for (const where of ['Titel', 'Zusammenfassung', 'update']) expect(german.text).toContain(named(where));
  const about = await read('about/index.html');
  expect(about.title).toContain(named('page'));
  expect(about.description).toContain(named('page description'));
});

/** In a document that programs read as markup. */
const isMarkup = (text: string) => /<script>alert|<img src=x/.test(text.replaceAll(/="[^"]*"/g, '=""'));

test('no markup holds it but in the value of an attribute, where it is one text', () => {
  const markup = [...files].filter(([file]) => /\.(?:html|svg|atom|rss|xml)$/.test(file));
  expect(markup.length).toBeGreaterThan(50);
  expect(markup.filter(([, bytes]) => isMarkup(bytes.toString())).map(([file]) => file)).toEqual([]);
});

test('what is plain text for programs holds it as it is, and their HTML is escaped', () => {
  const feeds = [...files].filter(([file]) => /(?:feed|updates)\.json$/.test(file));
  const items = feeds.flatMap(([, bytes]) => JSON.parse(bytes.toString()).items);
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter(({ content_html }) => isMarkup(content_html))).toEqual([]);
  expect(items.some(({ title }) => isMarkup(title))).toBe(true);
});

test('the words of a locale file are text too', async () => {
  const { text } = await read('index.html');
  const incident = await read(`incidents/${slug}/index.html`);
  const { strings, zones } = JSON.parse(await project.read('locales/en.json'));
  for (const words of [strings.nav.status, strings.indicator.none, strings.home.lastDays, strings.footer.generated])
    expect(text).toContain(words.replaceAll(/\s+/g, ' '));
  expect(incident.text).toContain(zones.UTC.replaceAll(/\s+/g, ' '));
});
