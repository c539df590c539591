import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, textOf } from './read-xml.ts';
import { element, text } from './xml.ts';

/** The finding in a text, in one line. */
function finding(xml: string): string {
  const { root, diagnostics } = readXml('work.xlf', xml);
  expect(root === null).toBe(diagnostics.length > 0);
  return diagnostics
    .map(
      ({ line, column, ruleId, message, received, hint }) =>
        `${line}:${column} ${ruleId}: ${message} “${received}” ${hint}`,
    )
    .join('\n');
}

const again = 'Save the file again with the tool that made it; XML is not easily mended by hand.';
const entity = 'Write the character itself: XLIFF knows only `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&apos;`.';

test.each([
  [
    '',
    '1:1 xml-syntax: This is not valid XML: Root element is missing or invalid. “” Import the file that the tool saved as XLIFF.',
  ],
  ['<a>\n<b>x</a>', `2:5 xml-syntax: This is not valid XML: Missing end tag for element b. “<b>x</a>” ${again}`],
  [
    '<a>\r\n  R & D</a>',
    `2:7 xml-syntax: This is not valid XML: Unterminated reference (a reference must end with \`;\`). “R & D</a>” ${again}`,
  ],
  [
    '<a>😀&nbsp;</a>',
    `1:6 xml-syntax: This is not valid XML: Named entity isn't defined: &nbsp;. “<a>😀&nbsp;</a>” ${entity}`,
  ],
])('%j is refused with its place', (xml, words) => {
  expect(finding(xml)).toBe(words);
});

test('no entity is expanded and nothing is fetched', () => {
  const laughs = `<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "${'&l;'.repeat(100)}">]><a>&m;</a>`;
  expect(finding(laughs)).toContain("Named entity isn't defined: &m;");
  expect(finding('<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>')).toContain('&f;');
  expect(finding('<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.com/x.dtd"> %p;]><a>b</a>')).toBe('');
});

test('elements nested without end are refused, not followed', () => {
  expect(finding('<a>'.repeat(100_000) + '</a>'.repeat(100_000))).toBe(
    `1:1 xml-syntax: This is not valid XML: Its elements stand thousands deep in each other. “${'<a>'.repeat(19)}<a…” ${again}`,
  );
});

test('names lose their prefix, CDATA is text, comments are nothing', () => {
  const { root } = readXml(
    'work.xlf',
    '\ufeff<?xml version="1.0"?>\n<x:a x:b="c">d<![CDATA[<e>]]><!-- f --><g/>h</x:a>',
  );
  expect(root).toEqual({
    name: 'a',
    attributes: { 'x:b': 'c' },
    content: [
      'd<e>',
      { name: 'g', attributes: {}, content: [], place: { file: 'work.xlf', line: 2, column: 40 } },
      'h',
    ],
    place: { file: 'work.xlf', line: 2, column: 1 },
  });
});

test('any text that is written is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      const { root } = readXml('work.xlf', element('a', { b: any }, text(any)));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML may hold
      const kept = any.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
      expect([root?.attributes['b'], root && textOf(root)]).toEqual([kept, kept]);
    }),
    { seed: 20240711, numRuns: 300 },
  );
});

test('whatever the bytes, reading gives an element or a finding', () => {
  const pieces = fc.constantFrom(
    '<a>',
    '</a>',
    '<a b="',
    '">',
    '<![CDATA[',
    ']]>',
    '&',
    '&amp;',
    '<!DOCTYPE a [',
    ']>',
    '<?',
    '?>',
    '<!--',
    '-->',
    'x',
    '\0',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(pieces), (all) => void finding(all.join(''))),
    { seed: 20240711, numRuns: 1000 },
  );
});
