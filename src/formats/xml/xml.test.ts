import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { element, text } from './xml.ts';

test('elements nest, attributes without a value are left out', () => {
  const inner = element('b', { c: 'd', e: null, f: undefined });
  expect(element('a', {}, inner, text('g'))).toBe('<a><b c="d"/>g</a>');
});

test('no text ends its element or its attribute', () => {
  const evil = '</a>&amp;<![CDATA[x]]>"\'\r\n\t';
  const [start, end] = ['&lt;/a&gt;&amp;amp;&lt;![CDATA[x]]&gt;', "'&#13;"];
  expect(element('a', { b: evil }, text(evil))).toBe(`<a b="${start}&quot;${end}&#10;&#9;">${start}"${end}\n\t</a>`);
});

test('what no document may hold is replaced, and other planes are kept', () => {
  expect(text('a\0b\u001bc\ud800d\uffffe😀\u200f')).toBe('a�b�c�d�e😀\u200f');
});

test('any text survives the way through a parser', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (any) => {
      const { a } = parser.parse(element('a', { b: any }, text(any)));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
      const kept = any.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
      expect(a).toEqual({ '#text': kept, '@_b': kept });
    }),
  );
});
