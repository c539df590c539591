import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { errorsIn, frontMatter, incident, readIncident } from './findings-of.ts';

const trace = join(tmpdir(), `tidings-was-run-${process.pid}`);
const code = `globalThis.tidingsWasRun = 1; process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`;
const words = JSON.stringify(code);

afterEach(() => {
  expect('tidingsWasRun' in globalThis).toBe(false);
  expect(existsSync(trace)).toBe(false);
});

test('the code that must not run leaves a trace where it does run', () => {
  const traces: unknown[] = [];
  const run = new (Object.getPrototypeOf(() => {}).constructor)('globalThis', 'process', code);
  run(
    {
      set tidingsWasRun(value: unknown) {
        traces.push(value);
      },
    },
    { getBuiltinModule: () => ({ writeFileSync: (path: string) => traces.push(path) }) },
  );
  expect(traces).toEqual([1, trace]);
});

test.each([
  'js',
  'javascript',
  'JS',
  ' js',
  '\tjs',
  'json',
  'json5',
  'coffee',
  'cson',
  'toml',
  'ts',
  '__proto__',
  'constructor',
])('front matter in another language is refused: ---%s', (language) => {
  expect(errorsIn(`---${language}\n${code}\n---\n\nText.\n`)).toEqual(['1:1 front-matter-language']);
  expect(errorsIn(`---${language}\nmodule.exports = { title: (() => { ${code} })() }\n---\n`)).toEqual([
    '1:1 front-matter-language',
  ]);
});

test.each([
  [`import { ${code} } from "a"`, ['7:1 import-export', '7:8 expression']],
  ['import fs from "node:fs"', ['7:1 import-export']],
  ['import "./a.js"', ['7:1 import-export']],
  [' import * as a from "b"', ['7:2 import-export']],
  ['import("a")', ['7:1 import-export']],
  ['export const a = 1', ['7:1 import-export']],
  ['export default () => 1', ['7:1 import-export']],
  ['export * from "a"', ['7:1 import-export']],
  [`{(() => { ${code} })()}`, ['7:1 expression']],
  [`Text {\`\${${code}}\`} text`, ['7:6 expression']],
  ['{/* a */}', ['7:1 expression']],
  ['{...a}', ['7:1 expression']],
  ['{{a}}', ['7:1 expression']],
  ['{\n\n}', ['7:1 expression']],
  ['> {a}', ['7:3 expression']],
  ['- {a}', ['7:3 expression']],
  ['| {a} |\n|--|', ['7:3 expression']],
  ['# {a}', ['7:3 expression']],
  ['[{a}](/x)', ['7:2 expression']],
  ['[a]({a})', ['7:1 relative-link']],
  ['<Callout>{a}</Callout>', ['7:10 expression']],
  [`<Time at={${code}} />`, ['7:7 attribute-expression']],
  [`<Time at={(() => { ${code} })()} />`, ['7:7 attribute-expression']],
  ['<Time {...a} />', ['7:7 spread-attribute']],
  ['<Time at="2024-07-11T17:59Z" {...a} />', ['7:30 spread-attribute']],
])('a program in the text is refused: %s', (body, errors) => {
  expect(errorsIn(incident(body))).toEqual(errors);
});

test.each([
  ['Text\nimport a from "b"', 'Text\nimport a from "b"'],
  ['&#123;a&#125;', '{a}'],
  ['\\{a\\}', '{a}'],
  ['`{a}`', '<code>{a}</code>'],
  ['![{a}](/a.png)', '<img src="/a.png" alt="{a}" loading="lazy">'],
])('what only looks like a program is text: %s', (body, html) => {
  expect(readIncident(incident(body)).document?.parts[1]?.body).toEqual([`<p>${html}</p>`]);
});

test.each([
  ['<Chart />', 'unknown-tag'],
  ['<Astro.slot />', 'unknown-tag'],
  ['<SCRIPT>alert(1)</SCRIPT>', 'unknown-tag'],
  ['<script>alert(1)</script>', 'raw-html'],
  ['<script src="//evil.example/a.js"></script>', 'raw-html'],
  ['<iframe src="https://evil.example/"></iframe>', 'raw-html'],
  ['<a href="javascript:alert(1)">a</a>', 'raw-html'],
  ['<img src="x" onerror="alert(1)" />', 'raw-html'],
  ['<base href="//evil.example/" />', 'raw-html'],
  ['<meta http-equiv="refresh" content="0" />', 'raw-html'],
  ['<form action="/x"></form>', 'raw-html'],
  ['<x-a></x-a>', 'raw-html'],
  ['<a:b />', 'raw-html'],
  ['<br/>', 'raw-html'],
  ['<>a</>', 'raw-html'],
  ['<__proto__ />', 'raw-html'],
  ['<constructor />', 'raw-html'],
  ['<br>', 'mdx-syntax'],
  ['<img src=x onerror=alert(1)>', 'mdx-syntax'],
  ['<svg/onload=alert(1)>', 'mdx-syntax'],
  ['<!-- a -->', 'mdx-syntax'],
  ['<!DOCTYPE html>', 'mdx-syntax'],
  ['<![CDATA[a]]>', 'mdx-syntax'],
  ['<?php echo 1 ?>', 'mdx-syntax'],
])('a tag that is not ours is refused: %s', (body, rule) => {
  expect(errorsIn(incident(body))).toEqual([`7:1 ${rule}`]);
});

test.each([
  ['onclick', 'event-handler'],
  ['ONLOAD', 'event-handler'],
  ['onanything', 'event-handler'],
  ['style', 'unknown-attribute'],
  ['class', 'unknown-attribute'],
  ['dangerouslySetInnerHTML', 'unknown-attribute'],
  ['set:html', 'unknown-attribute'],
  ['__proto__', 'unknown-attribute'],
  ['constructor', 'unknown-attribute'],
])('an attribute that is not ours is refused: %s', (name, rule) => {
  expect(errorsIn(incident(`<Time at="2024-07-11T17:59Z" ${name}="a" />`))).toEqual([`7:30 ${rule}`]);
});

test.each([
  `!!js/function ${words}`,
  '!!js/regexp /a/',
  '!!js/undefined ""',
  `!!python/object/apply:os.system [${words}]`,
  '!ruby/object:Gem::Installer {}',
  '!<tag:yaml.org,2002:js/function> a',
  '!!binary YQ==',
  '!include /etc/passwd',
])('a YAML tag is refused: %s', (value) => {
  const column = 'title: '.length + value.indexOf(' ') + 2;
  expect(errorsIn(frontMatter(`title: ${value}\nstartedAt: 2024-07-11T15:56Z`))[0]).toBe(`2:${column} yaml-feature`);
});
