import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentPolicy } from '../core/site/content-policy.ts';
import { insertPolicy, policyMark } from './insert-policy.ts';

const head = `<!doctype html><meta http-equiv="content-security-policy" content="${policyMark}">`;
const source = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const inserted = (rest: string) => Buffer.from(insertPolicy(Buffer.from(head + rest))).toString();
const page = (rest: string, styles: string[], scripts: string[]) =>
  head.replace(policyMark, contentPolicy({ styles: styles.map(source), scripts: scripts.map(source) })) + rest;

test.each([
  [
    'each style and script once',
    '<style>a{}</style><p><style>b{}</style><style>a{}</style><script>c()</script>',
    ['a{}', 'b{}'],
    ['c()'],
  ],
  [
    'text that is no ASCII, as UTF-8',
    '<script type="module">say("Störung – 장애")</script>',
    [],
    ['say("Störung – 장애")'],
  ],
  ['line ends as browsers read them', '<style>a{}\r\nb{}\rc{}</style>', ['a{}\nb{}\nc{}'], []],
  [
    'tags with attributes, in capitals, over lines',
    '<STYLE media="(width > 9px)"\n title=\'>\'>a{}</STYLE>',
    ['a{}'],
    [],
  ],
  ['a script that looks like a comment or a tag', '<script>if (a<b) "<style>"</script>', [], ['if (a<b) "<style>"']],
  ['no script that is loaded', '<script type="module" src="/a.js"></script><script defer\nsrc=/b.js></script>', [], []],
  ['no data', '<script type="application/ld+json">{"a":1}</script>', [], []],
  ['an import map, which browsers obey', '<script type="importmap">{}</script>', [], ['{}']],
  ['nothing in attributes', '<p title="<script>a()</script>" data-b=\'<style>b{}</style>\'>', [], []],
  ['nothing in comments', '<!-- <script>a()</script> --><script>b()</script>', [], ['b()']],
  ['no tags that only begin alike', '<styled>a{}</styled><scripts>b()</scripts>', [], []],
])('covers %s', (_, rest, styles, scripts) => {
  expect(inserted(rest)).toBe(page(rest, styles, scripts));
});

test('puts a style in place of its source, where that is the text of a style', () => {
  const [whole, other] = ['a{content:"–"}', 'b{}'];
  const rest = (style: string) =>
    `<p title="<style>${source(whole)}</style>">${source(whole)}</p><style>${style}</style><style>${other}</style>`;
  const styles = new Map([[source(whole), Buffer.from(whole)]]);
  const made = Buffer.from(insertPolicy(Buffer.from(head + rest(source(whole))), styles)).toString();
  expect(made).toBe(page(rest(whole), [whole, other], []));
});

test('refuses a page without a place for the policy', () => {
  expect(() => insertPolicy(Buffer.from('<!doctype html><p>Text'))).toThrow(
    'The page has no place for its content policy: it is not made by the layout `Base`.',
  );
});
