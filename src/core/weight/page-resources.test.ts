import { expect, test } from 'vitest';
import { pageResources, staticImports } from './page-resources.ts';

const nothing = { styles: [], scripts: [], blocking: 0, inlineScript: '' };

test.each([
  ['<link rel="stylesheet" href="/a.css"><link href=/b.css rel=stylesheet>', { styles: ['/a.css', '/b.css'] }],
  ['<link rel="icon" href="/a.svg"><link rel="alternate" href="/de/">', {}],
  ['<link rel="modulepreload" href="/a.js"><script type="module" src="/a.js"></script>', { scripts: ['/a.js'] }],
  ['<script src="/a.js"></script>', { scripts: ['/a.js'], blocking: 1 }],
  ['<script defer src="/a.js"></script><script src="/b.js" async></script>', { scripts: ['/a.js', '/b.js'] }],
  ['<script src="/defer.js"></script>', { scripts: ['/defer.js'], blocking: 1 }],
  ['<script>a()</script><SCRIPT TYPE="module">b("<link>")</SCRIPT>', { inlineScript: 'a()\nb("<link>")' }],
  ['<script type="application/ld+json">{}</script>', {}],
  ['<!-- <script>a()</script> --><p title="<script src=/a.js>">', {}],
])('finds what a page needs: %s', (html, found) => {
  expect(pageResources(html)).toEqual({ ...nothing, ...found });
});

test('finds what a module needs, and not what it may load later', () => {
  const code = `import"./a.js";import{b as c}from'./b.js';export*from "./c.js";import("./later.js");const from="./d.js";`;
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js']);
});
