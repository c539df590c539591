import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import { language, site } from '../plan/world-fixture.ts';
import { bodyText } from './body-text.ts';

function summaryText(prose: string): string {
  const text = `---\ntitle: T\nstartedAt: 2024-07-11T15:56Z\n---\n\n${prose}\n\n<Update at="2024-07-11T17:59Z" status="resolved">\nDone.\n</Update>\n`;
  const { document } = parseDocument({ file: 'en.mdx', text, kind: 'incident', slug: 's', locale: 'en' });
  const part = document?.parts.find(({ key }) => key === 'summary');
  if (part === undefined) throw new Error('the document has no summary');
  return bodyText(part.body, language('en'), site);
}

test('times and names stand in the text as readers see them', () => {
  expect(summaryText('Until <Time at="2024-07-11T17:59Z" /> the <Component id="api" /> was slow.')).toBe(
    'Until <en> 2024-07-11T17:59:00.000Z the API was slow.',
  );
});

test('blocks are separated by a space, markup is gone', () => {
  expect(summaryText('One *two*.\n\n- three\n- [four](https://example.com/)\n\n| a | b |\n|---|---|\n| 1 | 2 |')).toBe(
    'One two. three four a b 1 2',
  );
});

test('what looks like markup in the prose stays text', () => {
  expect(summaryText('`<b>` & "quotes" &lt;i&gt; `&amp;`')).toBe('<b> & "quotes" <i> &amp;');
});
