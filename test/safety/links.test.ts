import { expect, test } from 'vitest';
import { errorsIn, incident, readIncident } from './findings-of.ts';

const html = (body: string) => readIncident(incident(body)).document?.parts[1]?.body.join('');

const schemes = [
  'javascript',
  'data',
  'vbscript',
  'blob',
  'file',
  'about',
  'view-source',
  'filesystem',
  'ftp',
  'ws',
  'intent',
  'x',
];

test.each([
  ...schemes.flatMap((scheme) => [`${scheme}:alert(1)`, `${scheme.toUpperCase()}:alert(1)`, `${scheme}://a.example/`]),
  'JaVaScRiPt:a',
  // Entities
  'java&#115;cript:a',
  'java&#x73;cript:a',
  'java&#X73;cript:a',
  'java&#0000115;cript:a',
  '&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)',
  'javascript&colon;a',
  'javascript&#58;a',
  // What browsers skip
  'java&Tab;script:a',
  'java&NewLine;script:a',
  'java&#9;script:a',
  'java&#10;script:a',
  'java&#13;script:a',
  '&#32;javascript:a',
  '<java\tscript:a>',
  '<\tjavascript:a>',
  '< javascript:a>',
  // What readers can't see
  '&nbsp;javascript:a',
  '&zwnj;javascript:a',
  'java&shy;script:a',
  'java\u00adscript:a',
  '\u00a0javascript:a',
  '\u200bjavascript:a',
  '\ufeffjavascript:a',
  '\u2028javascript:a',
  // Escapes
  'javascript\\:a',
  '%6aavascript:a',
  'java%0ascript:a',
  'java%09script:a',
])('a link to a script is refused however it is written: %j', (address) => {
  const inPointed = address.startsWith('<') ? address : `<${address}>`;
  for (const body of [
    `[a](${address})`,
    `[a](${inPointed})`,
    `[a][b]\n\n[b]: ${address}`,
    `[b]\n\n[b]: ${inPointed} "t"`,
  ])
    expect(errorsIn(incident(body))).toContain('7:1 unsafe-link');
  expect(errorsIn(incident(`**[a](${address})**`))).toContain('7:3 unsafe-link');
  for (const body of [`![a](${address})`, `![a](${inPointed})`, `![a][b]\n\n[b]: ${address}`])
    expect(errorsIn(incident(body))).toContain('7:1 image-not-local');
});

test.each(['&#1;javascript:a', '&#x1F;javascript:a', '\u0001javascript:a', '&#0;javascript:a'])(
  'a control character before a scheme is refused: %j',
  (address) => {
    const errors = errorsIn(incident(`[a](${address})`));
    expect(errors).toContain('7:5 control-character');
    expect(errors.length).toBeGreaterThan(0);
  },
);

test.each([
  '&#106avascript:a',
  '&#x6Aavascript:a',
  'javascript&#58alert(1)',
  'javascript%3aalert(1)',
  'javascript\uff1aa',
  './javascript:a',
])('what is no scheme for a browser either is refused as a path without a beginning: %j', (address) => {
  expect(errorsIn(incident(`[a](${address})`))).toEqual(['7:1 relative-link']);
});

test.each(['javascript', 'JAVASCRIPT', 'data', 'vbscript', 'https'])(
  'an address in pointed brackets is refused: <%s:…>',
  (scheme) => {
    expect(errorsIn(incident(`<${scheme}:alert(1)>`))).toEqual(['7:1 mdx-syntax']);
  },
);

test('an address of a script that stands as text is no link', () => {
  expect(html('javascript:alert(1) and data:text/html,a')).toBe('<p>javascript:alert(1) and data:text/html,a</p>');
});

test.each([
  [
    'http://a.example/"onclick="alert(1)',
    '<a href="http://a.example/%22onclick=%22alert(1)" rel="noopener">http://a.example/"onclick="alert(1)</a>',
  ],
  ['[a](/x "\\" onclick=\\"alert(1)")', '<a href="/x" title="&#x22; onclick=&#x22;alert(1)">a</a>'],
  ['![" onerror="alert(1)](/a.png)', '<img src="/a.png" alt="&#x22; onerror=&#x22;alert(1)" loading="lazy">'],
  ['![a](</a.png" onerror="alert(1)>)', '<img src="/a.png%22%20onerror=%22alert(1)" alt="a" loading="lazy">'],
  ["[a](/x '\"><img src=x onerror=alert(1)>')", '<a href="/x" title="&#x22;><img src=x onerror=alert(1)>">a</a>'],
  ['[a](/\\evil.example/)', '<a href="/%5Cevil.example/" rel="noopener">a</a>'],
])('nothing breaks out of an attribute: %s', (body, expected) => {
  expect(html(body)).toBe(`<p>${expected}</p>`);
});

test.each([
  '../a.png',
  '/../a.png',
  '/a/../../b.png',
  '/%2e%2e/a.png',
  '/%2E%2E%2Fa.png',
  '/a/..%2fb.png',
  '/.%2e/a.png',
  '..\\a.png',
  '/..\\a.png',
  '/a/%5c..%5ca.png',
  '/&#46;&#46;/a.png',
  '/&period;./a.png',
  '//evil.example/a.png',
  '/\\evil.example/a.png',
  'https://evil.example/a.png',
  '?a',
  '#a',
])('an image that is no file of the site is refused: %s', (address) => {
  for (const body of [`![a](${address})`, `![a](<${address}>)`, `![a][b]\n\n[b]: ${address}`])
    expect(errorsIn(incident(body))).toEqual(['7:1 image-not-local']);
});
