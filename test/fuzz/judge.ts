import { join } from 'node:path';
import { enUS } from 'date-fns/locale/en-US';
import { publicFiles } from '../../src/adapters/public-files.ts';
import { parseDocument } from '../../src/core/content/parse-document.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { type FixableText, fixText } from '../../src/core/fix/fix-text.ts';
import { orderKeys } from '../../src/core/fix/order-keys.ts';
import { assembleEntries } from '../../src/core/incident/assemble-entries.ts';
import { checkEntries } from '../../src/core/incident/check-entries.ts';
import { checkLocale } from '../../src/core/locale/check-locale.ts';
import { createLanguage } from '../../src/core/locale/create-language.ts';
import { interfaceStrings, type StringKey } from '../../src/core/locale/interface-strings.ts';
import type { LocaleData } from '../../src/core/locale/locale-data.ts';
import { parseLocale } from '../../src/core/locale/parse-locale.ts';
import { splitLink } from '../../src/core/locale/split-link.ts';
import type { Document } from '../../src/core/model.ts';
import { language, site } from '../../src/core/plan/world-fixture.ts';
import { rules } from '../../src/core/rules/index.ts';
import { parseSite } from '../../src/core/site/parse-site.ts';
import { auditTimes } from '../../src/core/times-audit/audit-times.ts';
import { filledHtml, withAddresses } from '../../src/core/views/body-html.ts';
import { bodyText } from '../../src/core/views/body-text.ts';
import { englishLocale, sourceDocument } from './corpus.ts';
import { readStrictHtml } from './read-strict-html.ts';

/** What a text is meant to be. `prose` is any text that is searched for times. */
export const kinds = ['incident', 'maintenance', 'translation', 'locale', 'site', 'prose'] as const;
export type Kind = (typeof kinds)[number];

export interface Judgement {
  isAccepted: boolean;
  /** What must never be; none when all is well. */
  faults: string[];
  /** To read, check and render the text; mending it is not counted. */
  milliseconds: number;
}

interface Reading {
  isAccepted: boolean;
  diagnostics: readonly Diagnostic[];
  faults: string[];
  fixable?: Omit<FixableText, 'text'>;
}

const ids = new Set(rules.map(({ id }) => id));
const now = Date.UTC(2026, 10, 15);
const slug = '2024-07-11-messages';
const english = language('en');
const folder = `content/incidents/${slug}`;

/** Reads a text as the site does and renders what is accepted. Whatever is thrown is a fault. */
export function judge(kind: Kind, text: string): Judgement {
  const start = performance.now();
  let milliseconds = 0;
  try {
    const { isAccepted, diagnostics, faults, fixable } = readers[kind](text);
    milliseconds = performance.now() - start;
    if (fixable !== undefined) faults.push(...faultsOfFix({ ...fixable, text }, diagnostics));
    const normal = kind === 'locale' || kind === 'site' ? text : text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
    const all = new Set([...faults, ...faultsOfFindings(diagnostics, normal), ...sideEffects()]);
    return { isAccepted, faults: [...all], milliseconds };
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { isAccepted: false, faults: [`thrown: ${stack.split('\n').slice(0, 4).join(' ')}`], milliseconds };
  }
}

const readers: Readonly<Record<Kind, (text: string) => Reading>> = {
  incident: (text) => readDocument(text, 'incident', 'en'),
  maintenance: (text) => readDocument(text, 'maintenance', 'en'),
  translation: (text) => readDocument(text, 'incident', 'de'),
  locale: readLocale,
  site: readSite,
  prose(text) {
    const faults = auditTimes(text).flatMap(({ line, text: shown, ...rest }) =>
      line >= 1 && shown !== '' && Object.values(rest).every((value) => value !== undefined)
        ? []
        : ['a pair without a line'],
    );
    return { isAccepted: true, diagnostics: [], faults };
  },
};

function readDocument(text: string, kind: 'incident' | 'maintenance', locale: 'en' | 'de'): Reading {
  const file = { file: `${folder}/${locale}.mdx`, kind, slug, locale };
  const { document, diagnostics } = parseDocument({ ...file, text });
  const fixable = {
    check: (other: string) => parseDocument({ ...file, text: other }).diagnostics,
    orderKeys: (other: string) => orderKeys(other, kind),
  };
  const faults: string[] = [];
  if (document === null) {
    if (diagnostics.every(({ severity }) => severity !== 'error')) faults.push('refused without an error');
    return { isAccepted: false, diagnostics, faults, fixable };
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) faults.push('accepted with an error');
  faults.push(...document.parts.flatMap(({ key, body }) => faultsOfBody(body).map((fault) => `${key}: ${fault}`)));
  if (JSON.stringify(document) !== JSON.stringify(JSON.parse(JSON.stringify(document)))) faults.push('not plain data');
  const documents: Document[] = locale === 'de' ? [sourceDocument, document] : [document];
  const { entries, diagnostics: gathered } = assembleEntries(documents, 'en');
  const around = checkEntries(entries, site, ['en', 'de'], { now, written: documents });
  const own = [...gathered, ...around].filter(({ file: named }) => named === file.file);
  return { isAccepted: true, diagnostics: [...diagnostics, ...own], faults, fixable };
}

function faultsOfBody(body: Document['parts'][number]['body']): string[] {
  const { faults, text } = readStrictHtml(withAddresses(filledHtml(body, english, site), String));
  const read = bodyText(body, english, site);
  if (faults.length === 0 && withoutSpace(read) !== withoutSpace(text)) faults.push('the text is not that of the HTML');
  return faults;
}

function readLocale(text: string): Reading {
  const file = { file: 'locales/xx.json', locale: 'de' };
  const { data, diagnostics } = parseLocale({ ...file, text });
  const fixable = { check: (other: string) => parseLocale({ ...file, text: other }).diagnostics };
  const faults: string[] = [];
  if (data === null) return { isAccepted: false, diagnostics, faults, fixable };
  const further = checkLocale(data, englishLocale, false);
  const all = [...diagnostics, ...further];
  const isAccepted = all.every(({ severity }) => severity !== 'error');
  if (isAccepted) speak(data, faults);
  return { isAccepted, diagnostics: all, faults, fixable };
}

/** Says all that the language can say. */
function speak(data: LocaleData, faults: string[]): void {
  const { t, times } = createLanguage(data, enUS, englishLocale, ['America/Los_Angeles']);
  for (const key of Object.keys(interfaceStrings) as StringKey[]) {
    const said = t(key, {
      count: 2,
      time: '{{zones}}',
      status: '{{title}}',
      title: '{{status}}',
      language: '$t(nav.label)',
      ago: '{{time}}',
      times: '$&',
      component: 'A',
      month: 'B',
      year: '2024',
      zones: 'C',
      zone: 'D',
      percent: '99%',
      date: 'E',
      major: '1%',
      partial: '2%',
      degraded: '3%',
    });
    if (typeof said !== 'string') faults.push(`${key} is no text`);
    else splitLink(said);
  }
  const said = [
    times.heading(0),
    times.inline(0),
    ...times.range(0, now).map(({ text }) => text),
    times.date(0),
    times.month('2024-07'),
    times.duration(now),
  ];
  if (said.some((words) => typeof words !== 'string' || words === '')) faults.push('a time without words');
}

/** The example site's own. */
const logos = publicFiles(join(import.meta.dirname, '../..'));

function readSite(text: string): Reading {
  const file = { file: 'content/site.yaml' };
  const parse = (other: string) => parseSite({ ...file, text: other }, ['en', 'de'], logos);
  const { site: read, diagnostics } = parse(text);
  const fixable = { check: (other: string) => parse(other).diagnostics };
  const faults: string[] = [];
  if (read === null) {
    if (diagnostics.every(({ severity }) => severity !== 'error')) faults.push('refused without an error');
    return { isAccepted: false, diagnostics, faults, fixable };
  }
  const links = Object.values(read.links).map((link) => new URL(link).protocol);
  if (!/^https?:$/.test(new URL(read.url).protocol)) faults.push('a site that is not on the web');
  if (links.some((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))) faults.push('a link to a script');
  for (const { id } of [...read.components, ...read.groups])
    if (!/^[a-z0-9-]+$/.test(id)) faults.push('an id that is no word');
  return { isAccepted: true, diagnostics, faults, fixable };
}

/** Texts longer than this are fixed by the same steps, only slower. */
const maxFixed = 4000;

function faultsOfFix(fixable: FixableText, found: readonly Diagnostic[]): string[] {
  if (fixable.text.length > maxFixed || !found.some(({ correction }) => correction?.isSafe)) return [];
  const { text } = fixText(fixable);
  const faults: string[] = [];
  if (errors(fixable.check(text)) > errors(fixable.check(fixable.text))) faults.push('a fix brings more errors');
  if (fixText({ ...fixable, text }).text !== text) faults.push('a fixed text is fixed again');
  return faults;
}

const errors = (found: readonly Diagnostic[]) => found.filter(({ severity }) => severity === 'error').length;

function faultsOfFindings(diagnostics: readonly Diagnostic[], text: string): string[] {
  const lines = text.split('\n');
  return diagnostics.flatMap(({ ruleId, file, line, column, message, expected, received, hint }) => {
    const shown = lines[line - 1];
    const said = message + expected + hint + received;
    const wrong = [
      [!ids.has(ruleId), 'a rule that is not listed'],
      [file === '', 'no file'],
      [shown === undefined, `line ${line} of ${lines.length}`],
      [shown !== undefined && !(column >= 1 && column <= shown.length + 1), `column ${column} of ${shown?.length}`],
      [[message, expected, hint].some((words) => words.trim() === ''), 'nothing said'],
      [/[\ufdd0-\ufdd4]/.test(said) && !/[\ufdd0-\ufdd4]/.test(text), 'signs of our own'],
      [/\bundefined\b|\bNaN\b|\[object /.test(said) && !/undefined|NaN|\[object /.test(text), 'a value of the program'],
      [said.length > 2500, `${said.length} characters to read`],
    ] as const;
    return wrong.flatMap(([is, words]) => (is ? [`${ruleId}: ${words}`] : []));
  });
}

/** What code in a text, or a key such as `__proto__`, would leave behind. */
function sideEffects(): string[] {
  const faults: string[] = [];
  for (const key in {}) faults.push(`every object has ${key}`);
  if ('tidingsFuzz' in globalThis) faults.push('the text was run');
  return faults;
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
