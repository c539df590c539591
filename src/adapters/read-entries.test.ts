import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseDocument } from '../core/content/parse-document.ts';
import { judgeFolder } from '../core/survival/judge-folder.ts';
import { fileTree, treeOf } from './file-tree-fixture.ts';
import { type LoadOptions, loadSite } from './load-site.ts';
import { packageRoot } from './package-root.ts';
import { programDigest } from './program-digest.ts';
import { readTextFile } from './read-text-file.ts';

// Told what they were asked for; they do what they do.
vi.mock('../core/content/parse-document.ts', { spy: true });
vi.mock('../core/survival/judge-folder.ts', { spy: true });
vi.mock('./read-text-file.ts', { spy: true });
vi.mock('./program-digest.ts', { spy: true });

const now = Date.UTC(2026, 10, 22);
const day = 86_400_000;

const site = (components = 'messaging, api') => `name: Example
url: https://status.example.com/
defaultLocale: en
components:
${components
  .split(', ')
  .map((id) => `  ${id}: { name: ${id} }\n`)
  .join('')}`;

const incident = (text: string, status = 'resolved') => `---
title: Late messages
startedAt: 2026-11-20T15:56Z
components:
  messaging: partial_outage
---

${text}

<Update at="2026-11-20T17:59Z" status="${status}">
They arrive again.
</Update>
`;
const german = (title: string) => `---\ntitle: ${title}\ntranslation: human\n---\n\nSpäte Nachrichten.\n`;

const [a, b] = ['content/incidents/2026-11-20-late', 'content/incidents/2026-11-20-other'];
const english = `${a}/en.mdx`;
const other = `${b}/en.mdx`;

const languages = Object.fromEntries(
  ['en', 'de'].map((locale) => [`locales/${locale}.json`, readFileSync(join(packageRoot, `locales/${locale}.json`))]),
);

function siteFolder(files: Readonly<Record<string, string>> = {}): string {
  return fileTree({
    ...languages,
    'content/site.yaml': site(),
    [english]: incident('Messages were late.'),
    [`${a}/de.mdx`]: german('Späte Nachrichten'),
    [other]: incident('Others were late.'),
    ...files,
  });
}

beforeEach(() => {
  // As if a minute had passed since the files were written: what was written in the tick that just ends is not trusted.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(programDigest).mockReset();
});

/** Loads the site as a build does that publishes it; `read`, `parsed` and `judged` tell which texts that took. */
async function load(root: string, options: Partial<LoadOptions> & { save?: boolean } = {}) {
  for (const spy of [readTextFile, parseDocument, judgeFolder]) vi.mocked(spy).mockClear();
  const { save = true, ...rest } = options;
  const loaded = await loadSite({ root, now, writes: true, ...rest });
  const { world } = loaded;
  if (world === null) throw new Error(loaded.errors.map(({ message }) => message).join('\n'));
  const read = vi
    .mocked(readTextFile)
    .mock.calls.flatMap(([, file]) => (/content\/(?:inc|main)/.test(file) ? [file] : []));
  const parsed = vi.mocked(parseDocument).mock.calls.map(([{ file }]) => file);
  const judged = vi.mocked(judgeFolder).mock.calls.map(([{ slug }]) => slug);
  if (save) loaded.save();
  const findings = () => loaded.diagnostics().map(({ file, ruleId }) => `${file} ${ruleId}`);
  const summary = (slug: string, as: 'whole' | 'listed' = 'whole') => {
    const entry = world.entries.find((candidate) => candidate.slug === slug);
    const parts = entry && world[as](entry).documents.flatMap((document) => document.parts);
    return parts?.map(({ text }) => text).join(' | ');
  };
  return { ...loaded, world, read, parsed, judged, findings, summary };
}

const late = '2026-11-20-late';
const nothing = { read: [], parsed: [], judged: [] };

/** Writes a file so that its time of change is another one, however fast this goes. */
function edit(root: string, file: string, text: string): void {
  const path = join(root, file);
  const before = statSync(path).ctimeMs;
  do writeFileSync(path, text);
  while (statSync(path).ctimeMs === before);
}

/** As an editor that keeps a copy, or `touch`, or a fresh clone. */
function rewrite(root: string, file: string): void {
  edit(root, file, readFileSync(join(root, file), 'utf8'));
}

const all = [`${a}/de.mdx`, english, other];

test('a site that did not change is loaded without reading a text', async () => {
  const root = siteFolder();
  const first = await load(root);
  expect(first.parsed).toEqual(all);
  expect(first.formerIndex).toBe(null);
  const second = await load(root);
  expect(second).toMatchObject(nothing);
  expect(second.world.entries).toEqual(first.world.entries);
  expect([second.formerIndex, second.index]).toEqual([first.index, first.index]);
  expect(second.warnings).toBeGreaterThan(0);
  expect([second.warnings, second.findings()]).toEqual([first.warnings, first.findings()]);
  for (const as of ['whole', 'listed'] as const) {
    expect(second.summary(late, as)).toContain('They arrive again.');
    expect(second.summary(late, as)).toBe(first.summary(late, as));
  }
  expect(vi.mocked(readTextFile).mock.calls.filter(([, file]) => all.includes(file))).toEqual([]);
});

test('one edited text is parsed, and no other', async () => {
  const root = siteFolder();
  await load(root);
  edit(root, english, incident('Messages were very late.'));
  const edited = await load(root);
  expect(edited).toMatchObject({ read: [`${a}/de.mdx`, english], parsed: [english], judged: [late] });
  expect(edited.summary(late)).toContain('Messages were very late.');
  expect(edited.summary(late)).toContain('Späte Nachrichten');
  expect(await load(root)).toMatchObject(nothing);
});

test('the same text in a file that was written anew keeps the judgement, and is known the next time', async () => {
  const root = siteFolder();
  await load(root);
  rewrite(root, english);
  expect(await load(root)).toMatchObject({ read: [`${a}/de.mdx`, english], parsed: [], judged: [] });
  expect(await load(root)).toMatchObject(nothing);
});

test('in a fresh clone, with the cache of another machine, no text is parsed', async () => {
  const root = siteFolder();
  const first = await load(root);
  const clone = fileTree();
  for (const folder of ['content', 'locales', '.tidings'])
    cpSync(join(root, folder), join(clone, folder), { recursive: true });
  const second = await load(clone);
  expect(second).toMatchObject({ read: all, parsed: [], judged: [] });
  expect([second.world.entries, second.findings()]).toEqual([first.world.entries, first.findings()]);
});

test('another text of the same length is seen, though the time of the file was set back', async () => {
  const root = siteFolder();
  utimesSync(join(root, english), 1000, 1000);
  await load(root);
  edit(root, english, incident('Messages were lost.'));
  utimesSync(join(root, english), 1000, 1000);
  const { parsed, summary } = await load(root);
  expect(parsed).toEqual([english]);
  expect(summary(late)).toContain('Messages were lost.');
});

test('a file that was put in the place of another is seen, however old it is', async () => {
  const root = siteFolder({ 'content/.old.mdx': incident('Messages were lost.') });
  for (const file of [english, 'content/.old.mdx']) utimesSync(join(root, file), 1000, 1000);
  await load(root);
  renameSync(join(root, 'content/.old.mdx'), join(root, english));
  expect((await load(root)).summary(late)).toContain('Messages were lost.');
});

test('a file that changed in the last two seconds may change again without a trace, so it is read again', async () => {
  const root = siteFolder();
  const written = all.map((file) => statSync(join(root, file)).ctimeMs);
  vi.setSystemTime(Math.floor(Math.min(...written)) + 2000);
  await load(root);
  expect(await load(root)).toMatchObject({ read: all, parsed: [], judged: [] });
  vi.setSystemTime(Math.ceil(Math.max(...written)) + 2001);
  expect((await load(root)).read).toEqual(all);
  expect(await load(root)).toMatchObject(nothing);
});

test('a file that is a link within the site is read each time: what it leads to may change', async () => {
  const root = siteFolder({ 'content/.shared.mdx': incident('Messages were lost.') });
  rmSync(join(root, other));
  symlinkSync('../../.shared.mdx', join(root, other));
  await load(root);
  expect(await load(root)).toMatchObject({ read: [other], parsed: [], judged: [] });
  edit(root, 'content/.shared.mdx', incident('Messages were found.'));
  const { parsed, summary } = await load(root);
  expect(parsed).toEqual([other]);
  expect(summary('2026-11-20-other')).toContain('Messages were found.');
});

test('a translation that comes, goes or is renamed is seen', async () => {
  const root = siteFolder();
  await load(root);
  writeFileSync(join(root, `${b}/de.mdx`), german('Andere'));
  expect(await load(root)).toMatchObject({ parsed: [`${b}/de.mdx`], judged: ['2026-11-20-other'] });
  renameSync(join(root, `${b}/de.mdx`), join(root, `${b}/ko.mdx`));
  expect(await load(root)).toMatchObject({ parsed: [`${b}/ko.mdx`], judged: ['2026-11-20-other'] });
  rmSync(join(root, `${b}/ko.mdx`));
  const last = await load(root);
  expect(last).toMatchObject({ parsed: [], judged: ['2026-11-20-other'] });
  expect(last.summary('2026-11-20-other')).not.toContain('Andere');
});

test('what is known of an incident that is gone is forgotten', async () => {
  const root = siteFolder();
  await load(root);
  expect(readdirSync(join(root, '.tidings/entries/incident'))).toHaveLength(2);
  rmSync(join(root, b), { recursive: true });
  const { world, index } = await load(root);
  expect([world.entries.map(({ slug }) => slug), [...index.keys()]]).toEqual([[late], [`incident/${late}`]]);
  expect(readdirSync(join(root, '.tidings/entries/incident'))).toEqual([`${late}.json`]);
});

/** A file of `.tidings`, damaged in the middle of its last line or cut off there. */
function damage(root: string, file: string, how: 'cut' | 'changed'): void {
  const path = join(root, '.tidings', file);
  const text = readFileSync(path, 'utf8');
  const at = text.length - 20;
  writeFileSync(path, how === 'cut' ? text.slice(0, at) : `${text.slice(0, at)}#${text.slice(at + 1)}`);
}

test.each(['cut', 'changed'] as const)(
  'an index that is %s is ignored: all is read and judged, nothing parsed',
  async (how) => {
    const root = siteFolder();
    const first = await load(root);
    damage(root, 'index.json', how);
    const second = await load(root);
    expect(second).toMatchObject({ read: all, parsed: [], judged: [late, '2026-11-20-other'], formerIndex: null });
    expect([second.world.entries, second.findings()]).toEqual([first.world.entries, first.findings()]);
    expect(await load(root)).toMatchObject(nothing);
  },
);

test.each(['cut', 'changed'] as const)('a record that is %s is ignored', async (how) => {
  const root = siteFolder();
  const first = await load(root);
  damage(root, `entries/incident/${late}.json`, how);
  // Nothing of it is needed to know that nothing changed; what is needed is found out anew.
  const second = await load(root);
  expect(second).toMatchObject(nothing);
  expect([second.findings(), second.summary(late), second.summary(late, 'listed')]).toEqual([
    first.findings(),
    first.summary(late),
    first.summary(late, 'listed'),
  ]);
});

test('a record that is gone is made again', async () => {
  const root = siteFolder();
  const first = await load(root);
  const record = join(root, `.tidings/entries/incident/${late}.json`);
  rmSync(record);
  rewrite(root, english);
  expect((await load(root)).parsed).toEqual([`${a}/de.mdx`, english]);
  expect(existsSync(record)).toBe(true);
  expect((await load(root)).summary(late)).toBe(first.summary(late));
});

test('a record of another text is not taken for that of this one', async () => {
  const root = siteFolder();
  await load(root);
  const record = join(root, `.tidings/entries/incident/${late}.json`);
  const former = readFileSync(record);
  edit(root, english, incident('Messages were lost.').replace('They arrive', 'They never arrive'));
  const { findings } = await load(root);
  const right = findings();
  writeFileSync(record, former);
  const { read, summary, findings: again } = await load(root);
  expect(read).toEqual([]);
  expect(summary(late)).toContain('Messages were lost.');
  expect(summary(late, 'listed')).toContain('They never arrive again.');
  expect(again()).toEqual(right);
});

test('the record of another incident is not taken for that of this one', async () => {
  const root = siteFolder();
  const first = await load(root);
  const record = (slug: string) => join(root, `.tidings/entries/incident/${slug}.json`);
  cpSync(record('2026-11-20-other'), record(late));
  const second = await load(root);
  expect([second.summary(late), second.findings()]).toEqual([first.summary(late), first.findings()]);
});

test('what another version of the program left is ignored as a whole', async () => {
  const root = siteFolder();
  await load(root);
  vi.mocked(programDigest).mockReturnValue('another');
  expect(await load(root)).toMatchObject({ parsed: all, formerIndex: null });
  expect(await load(root)).toMatchObject(nothing);
  vi.mocked(programDigest).mockReset();
  expect(await load(root)).toMatchObject({ parsed: all, formerIndex: null });
});

test('to trust nothing, all is read, parsed and judged', async () => {
  const root = siteFolder();
  await load(root);
  expect(await load(root, { anew: true })).toMatchObject({
    parsed: all,
    judged: [late, '2026-11-20-other'],
    formerIndex: null,
  });
  expect(await load(root)).toMatchObject(nothing);
});

test('without the lock of the build nothing is kept, and what was kept is used', async () => {
  const root = siteFolder();
  await load(root);
  const kept = treeOf(join(root, '.tidings'));
  edit(root, english, incident('Messages were lost.'));
  const checked = await load(root, { writes: false, save: false });
  expect(checked).toMatchObject({ parsed: [english], judged: [late] });
  expect(checked.summary(late)).toContain('Messages were lost.');
  expect(treeOf(join(root, '.tidings'))).toEqual(kept);
});

const open = incident('Messages were late.', 'investigating');

test('what the clock changes is judged again when it does, and not before', async () => {
  const root = siteFolder({ [english]: open });
  const leftOpen = `${english} left-open`;
  // Two weeks after its only update, on 4 December at 17:59.
  const due = Date.UTC(2026, 11, 4, 17, 59) + 1;
  expect((await load(root)).findings()).not.toContain(leftOpen);
  expect(await load(root, { now: due - 1 })).toMatchObject(nothing);
  const judged = await load(root, { now: due });
  expect(judged).toMatchObject({ read: [`${a}/de.mdx`, english], parsed: [], judged: [late] });
  expect(judged.findings()).toContain(leftOpen);
  // The message counts the days.
  expect(await load(root, { now: due + day - 2 })).toMatchObject(nothing);
  expect(await load(root, { now: due + day - 1 })).toMatchObject({ parsed: [], judged: [late] });
});

test('at an earlier time than that of the judgement it is judged anew', async () => {
  const root = siteFolder({ [english]: open });
  await load(root, { now: now + 60 * day });
  const earlier = await load(root);
  expect(earlier.judged).toEqual([late, '2026-11-20-other']);
  expect(earlier.findings()).not.toContain(`${english} left-open`);
});

test('what was found at another time, and never published, is not told for what is found now', async () => {
  const root = siteFolder({ [english]: open });
  const before = (await load(root)).findings();
  const dryRun = await load(root, { now: now + 60 * day, save: false });
  expect(dryRun.findings()).not.toEqual(before);
  const again = await load(root);
  expect(again).toMatchObject(nothing);
  expect(again.findings()).toEqual(before);
});

test('what was found in another text, and never published, is not told for what is found now', async () => {
  const root = siteFolder();
  const text = readFileSync(join(root, other), 'utf8');
  const before = (await load(root)).findings();
  edit(root, other, text.replace('Others', 'As [it](/incidents/nowhere/), others'));
  const dryRun = await load(root, { save: false });
  expect(dryRun.findings()).toContain(`${other} broken-entry-link`);
  edit(root, other, text);
  const again = await load(root);
  expect([again.judged, again.findings()]).toEqual([[], before]);
});

test('a target of a link that goes or comes changes what is found where the link stands', async () => {
  const root = siteFolder({ [other]: incident(`As [last time](/incidents/${late}/).`) });
  const broken = `${other} broken-entry-link`;
  const found = async () => {
    const { errors, judged, findings } = await load(root);
    return { errors, judged, isBroken: findings().includes(broken) };
  };
  expect(await found()).toMatchObject({ errors: [], isBroken: false });
  expect(await found()).toEqual({ errors: [], judged: [], isBroken: false });
  const away = join(root, 'content/.away');
  renameSync(join(root, a), away);
  expect(await found()).toEqual({ errors: [], judged: ['2026-11-20-other'], isBroken: true });
  expect(await found()).toEqual({ errors: [], judged: [], isBroken: true });
  renameSync(away, join(root, a));
  expect(await found()).toEqual({ errors: [], judged: [late, '2026-11-20-other'], isBroken: false });
});

test('what a broken link may mean is found among the folders that are there now', async () => {
  const root = siteFolder({ [other]: incident('As [last time](/incidents/2026-11-21-next/).') });
  const hint = async () => {
    const { errors, diagnostics } = await load(root);
    expect(errors).toEqual([]);
    return diagnostics().find(({ ruleId }) => ruleId === 'broken-entry-link')?.hint;
  };
  expect(await hint()).not.toContain('nexd');
  const near = 'content/incidents/2026-11-21-nexd/en.mdx';
  mkdirSync(dirname(join(root, near)));
  writeFileSync(join(root, near), incident('Near.'));
  expect(await hint()).toContain('/incidents/2026-11-21-nexd/');
  rmSync(join(root, dirname(near)), { recursive: true });
  expect(await hint()).not.toContain('nexd');
});

test('a link that leads somewhere stays as it was judged when other folders come', async () => {
  const root = siteFolder({ [other]: incident(`As [last time](/incidents/${late}/).`) });
  await load(root);
  const fresh = 'content/incidents/2026-11-21-new/en.mdx';
  mkdirSync(dirname(join(root, fresh)));
  writeFileSync(join(root, fresh), incident('New.'));
  expect(await load(root)).toMatchObject({ errors: [], judged: ['2026-11-21-new'] });
});

test('without links, a new folder leads to nothing but its own judgement', async () => {
  const root = siteFolder();
  await load(root);
  const fresh = 'content/incidents/2026-11-21-new/en.mdx';
  mkdirSync(dirname(join(root, fresh)));
  writeFileSync(join(root, fresh), incident('New.'));
  expect(await load(root)).toMatchObject({ read: [fresh], parsed: [fresh], judged: ['2026-11-21-new'] });
});

test('other settings or languages judge all anew, and parse nothing', async () => {
  const root = siteFolder();
  await load(root);
  edit(root, 'content/site.yaml', site('api'));
  const without = await load(root);
  expect(without).toMatchObject({ read: all, parsed: [], judged: [late, '2026-11-20-other'] });
  expect(without.errors.map(({ file, ruleId }) => `${file} ${ruleId}`)).toContain(`${english} unknown-component`);
  edit(root, 'content/site.yaml', site());
  expect((await load(root)).judged).toHaveLength(2);
  expect(await load(root)).toMatchObject(nothing);

  const path = 'locales/de.json';
  edit(
    root,
    path,
    readFileSync(join(root, path), 'utf8').replace('Statusseite', 'Zustandsseite').replace('Behoben', 'Erledigt'),
  );
  expect(await load(root)).toMatchObject({ parsed: [], judged: [late, '2026-11-20-other'] });
  // Where its lines stand says nothing.
  edit(root, path, `\n${readFileSync(join(root, path), 'utf8')}\n`);
  expect(await load(root)).toMatchObject(nothing);
  rmSync(join(root, path));
  expect(await load(root)).toMatchObject({ parsed: [], judged: [late, '2026-11-20-other'] });
});

test('with another address links are read otherwise, so all is judged anew', async () => {
  const root = siteFolder();
  await load(root);
  expect((await load(root, { url: 'https://example.com/status/' })).judged).toHaveLength(2);
});

test('a folder with an error is read each time, and parsed only when it changed', async () => {
  const root = siteFolder();
  await load(root);
  edit(root, other, incident('Others were late.').replace('15:56Z', '15:56'));
  const broken = await load(root);
  expect(broken.parsed).toEqual([other]);
  expect(broken.errors.map(({ file }) => file)).toEqual([other]);
  expect(await load(root)).toMatchObject({ read: [other], parsed: [], judged: ['2026-11-20-other'] });
  edit(root, other, incident('Others were late.'));
  expect((await load(root)).errors).toEqual([]);
  expect(await load(root)).toMatchObject(nothing);
});

test('a text that stands in for a broken one is known as the text that it is', async () => {
  const root = siteFolder();
  const before = await load(root);
  const good = { read: (file: string) => (file === other ? incident('Others were late.') : null), list: () => [other] };
  edit(root, other, '---\n');
  const broken = await load(root, { lastGood: good });
  expect(broken.exceptions).toEqual([{ is: 'kept', what: 'incident', path: other }]);
  expect(broken.world.entries).toEqual(before.world.entries);
  expect(broken.index.get('incident/2026-11-20-other')).toMatchObject({
    facts: { slug: '2026-11-20-other' },
    judged: null,
  });
  expect(broken.summary('2026-11-20-other')).toContain('Others were late.');
});

test('nothing of a new folder with an error is known', async () => {
  const root = siteFolder({ [other]: '---\n' });
  const { index, exceptions } = await load(root);
  expect([...index.keys()]).toEqual([`incident/${late}`]);
  expect(exceptions).toEqual([{ is: 'leftOut', what: 'incident', path: b }]);
});

test('a part of the site reads the sources and its own languages', async () => {
  const root = siteFolder({ [`${b}/de.mdx`]: german('Andere') });
  const shard = { part: 1, of: 2 };
  const first = await load(root, { shard, stateDir: join(root, '.tidings/part') });
  expect(first.parsed).toEqual([english, other]);
  edit(root, `${a}/de.mdx`, german('Verspätete Nachrichten'));
  expect(await load(root, { shard, stateDir: join(root, '.tidings/part') })).toMatchObject(nothing);
  const second = await load(root, { shard: { part: 2, of: 2 }, stateDir: join(root, '.tidings/other') });
  expect(second.parsed).toEqual([`${a}/de.mdx`, english, `${b}/de.mdx`, other]);
});

test('a source in another language than the default is found by a part of the site, too', async () => {
  const root = siteFolder({ [other]: '', [`${b}/de.mdx`]: incident('Andere.') });
  rmSync(join(root, other));
  const { world } = await load(root, { shard: { part: 1, of: 2 }, stateDir: join(root, '.tidings/part') });
  expect(world.entries.find(({ slug }) => slug === '2026-11-20-other')?.sourceLocale).toBe('de');
});

test('how many folders are read is told', async () => {
  const told: string[] = [];
  await load(siteFolder(), { onRead: (done, count) => void told.push(`${done}/${count}`) });
  expect(told).toEqual(['1/2', '2/2']);
});
