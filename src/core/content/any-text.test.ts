import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentStatuses, impacts, incidentStatuses } from '../vocabulary.ts';
import { formatAt } from './instant.ts';
import { parseDocument } from './parse-document.ts';

const parse = (text: string) => parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
const runs = { seed: 20240711, numRuns: 200 };

/** Pieces that mean something to one of the parsers, so that chance meets their edges. */
const pieces = fc.constantFrom(
  ...[
    '---\n',
    '\n---\n',
    'title: a\n',
    'startedAt: 2024-07-11T15:56Z\n',
    'translation: human\n',
    'basedOn:\n',
    ': ',
    '&a ',
    '*a',
  ],
  ...[
    '<Update at="2024-07-11T17:59Z" status="resolved">',
    '</Update>',
    '<Update',
    '<Postmortem at="2024-07-19T16:00Z">',
  ],
  ...[
    '</Postmortem>',
    '<RootCause>',
    '</RootCause>',
    '<Time at="',
    '" />',
    '<Callout>',
    '</Callout>',
    '<b>',
    '</',
    '/>',
    '<',
    '>',
  ],
  ...[
    '{',
    '}',
    '={',
    '{...a}',
    '`',
    '```\n',
    '\\',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '> ',
    '# ',
    '|',
    '[',
    '](',
    ')',
    '![',
    '[^1]',
    ':',
  ],
  ...[
    'import a from "b"',
    'export ',
    'javascript:',
    '&#0;',
    '&lt;',
    '\0',
    '\r\n',
    '\ufeff',
    '\ufdd0',
    '😀',
    '한',
    '*',
    '_',
    '"',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc
    .array(pieces, { maxLength: 30 })
    .map((all) => `---\ntitle: a\nstartedAt: 2024-07-11T15:56Z\n---\n\n${all.join('')}`),
);

test('whatever the text, it is read or refused with a place, a rule and a mend', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { document, diagnostics } = parse(text);
      expect(document === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      for (const { file, line, column, ruleId, message, expected, hint } of diagnostics) {
        expect(file).toBe('en.mdx');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
        expect(column).toBeGreaterThanOrEqual(1);
        expect([ruleId, message, expected, hint].every((words) => words.length > 0)).toBe(true);
      }
    }),
    { ...runs, numRuns: 1500 },
  );
});

const bodyTags =
  /<(?:\/?(?:p|h[456]|strong|em|del|code|pre|a|img|ul|ol|li|blockquote|hr|br|table|thead|tbody|tr|th|td|div|aside)\b[^<>]*)>/g;

test('no text of an author becomes a tag of its own', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { body } of parse(text).document?.parts ?? []) {
        const html = body.filter((segment) => typeof segment === 'string').join('');
        expect(html.replaceAll(bodyTags, '')).not.toMatch(/[<\0\ufdd0-\ufdef]/);
        expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style)=|(?:href|src)="\s*(?:javascript|data|vbscript):/i);
      }
    }),
    { ...runs, numRuns: 1500 },
  );
});

test('a script that is written as text is shown as text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('&lt;script&gt;alert(1)&lt;/script&gt;', '\\<script>alert(1)\\</script>', '`<script>`'),
      (script) => {
        const { document } = parse(`---\ntitle: "<script>alert(1)</script>"\n---\n\n${script}\n`);
        const html = document?.parts.map(({ body }) => body.join('')).join('') ?? '';
        expect(html).toContain('&lt;script&gt;');
        expect(html).toMatch(/&#x3C;script>/);
        expect(html).not.toContain('<script');
      },
    ),
    runs,
  );
});

const instant = fc.integer({ min: Date.UTC(2000) / 1000, max: Date.UTC(2040) / 1000 }).map((seconds) => seconds * 1000);
const id = fc.stringMatching(/^[a-z_][a-z0-9_-]{0,12}$/);
const changes = fc.dictionary(id, fc.constantFrom(...componentStatuses), { maxKeys: 4 });
const prose = fc.constantFrom('Text.', '- a\n- b', '**Bold** and `{code}`', '> Quote', '한국어 😀');
const update = fc.record({ at: instant, status: fc.constantFrom(...incidentStatuses), components: changes, prose });

test('what is written as a source is read as it was meant, in parts that point at their tags', () => {
  const updates = fc.uniqueArray(update, { selector: ({ at }) => at, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(updates, changes, fc.constantFrom(...impacts), (updates, components, impact) => {
      const start = Math.min(...updates.map(({ at }) => at));
      const states = Object.entries(components).map(([key, status]) => `  ${JSON.stringify(key)}: ${status}\n`);
      const tags = updates.map(({ at, status, components, prose }) => {
        const list = Object.entries(components).map(([key, status]) => `${key}=${status}`);
        const attribute = list.length === 0 ? '' : ` components="${list.join(', ')}"`;
        return `<Update at="${formatAt(at)}" status="${status}"${attribute}>\n${prose}\n</Update>\n\n`;
      });
      const map = states.length === 0 ? '' : `components:\n${states.join('')}`;
      const text = `---\ntitle: Late\nstartedAt: ${formatAt(start)}\n${map}impact: ${impact}\n---\n\n${tags.join('')}`;

      const { document, diagnostics } = parse(text);
      expect(diagnostics).toEqual([]);
      expect(document?.role).toEqual({
        is: 'source',
        facts: {
          kind: 'incident',
          start,
          end: null,
          components: { ...components },
          impact,
          nextUpdateBy: null,
          postmortemAt: null,
          updates: updates.map(({ at, status, components }) => ({
            at,
            status,
            components: { ...components },
            editedAt: null,
          })),
        },
      });
      const lines = text.split('\n');
      for (const { key, line, column } of document?.parts.slice(1) ?? [])
        expect(lines[line - 1]?.slice(column - 1)).toMatch(`<Update at="${key.replace('update:', '')}"`);
      expect(parse(text.replaceAll('\n', '\r\n')).document).toEqual(document);
    }),
    runs,
  );
});

test('texts made to hang or overflow a parser are refused or read', () => {
  const endless = [
    '>',
    '- ',
    '<A b={',
    '{<A>',
    '<A>{',
    '{',
    '<Callout>\n',
    '<Callout>\n\n',
    'a_',
    '[',
    '*a ',
    '**a ',
    '`a',
    '{`${',
    'export const a = (b=',
  ];
  for (const piece of endless) {
    const { diagnostics } = parse(`---\ntitle: Late\n---\n\n${piece.repeat(Math.floor(20_000 / piece.length))}\n`);
    expect(diagnostics.every(({ hint }) => hint.length > 0)).toBe(true);
  }
  for (const piece of ['[', '{a: ', '- ', '? ', 'a:\n', '\n', '"']) {
    const { diagnostics } = parse(`---\ntitle: ${piece.repeat(Math.floor(20_000 / piece.length))}\n---\n`);
    expect(diagnostics.length).toBeGreaterThan(0);
  }
});
