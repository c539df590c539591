import { expect, test } from 'vitest';
import { parseDocument } from '../content/parse-document.ts';
import type { PartKey } from '../model.ts';
import { newTranslation } from './new-translation.ts';

const updates: PartKey[] = ['update:2024-07-11T17:59Z', 'update:2024-07-12T01:23:30Z'];
const sections: PartKey[] = ['rootCause', 'resolution', 'remediation'];

const read = (text: string) =>
  parseDocument({ file: 'content/incidents/a/de.mdx', text, kind: 'incident', slug: 'a', locale: 'de' });

test('a new file has the tags of the source, with nothing in them', () => {
  expect(newTranslation(['title', 'summary', ...updates, 'postmortem', 'rootCause'])).toBe(`---
title:
translation: human
---


<Update at="2024-07-11T17:59Z">

</Update>

<Update at="2024-07-12T01:23:30Z">

</Update>

<Postmortem>

<RootCause>

</RootCause>

</Postmortem>
`);
});

test('what stays empty is missing, and no mistake', () => {
  const text = newTranslation(['title', 'summary', ...updates, 'postmortem', ...sections, 'closing']);
  const { document, diagnostics } = read(text.replace('title:', 'title: Spät'));
  expect(diagnostics).toEqual([]);
  expect(document?.parts.map(({ key }) => key)).toEqual(['title']);
});

test.each<[string, PartKey[]]>([
  ['everything', ['title', 'summary', ...updates, 'postmortem', ...sections]],
  ['no summary', ['title', ...updates]],
  ['no update', ['title', 'summary']],
  ['one section', ['title', ...updates, 'resolution']],
])('filled in, it has the parts of a source with %s', (_, parts) => {
  const filled = newTranslation(parts)
    .replace('title:', 'title: Spät')
    .replace(/---\n\n(?:\n|$)/, '---\n\nText.\n\n')
    .replace('<Postmortem>\n', () => (parts.includes('postmortem') ? '<Postmortem>\nText.\n' : '<Postmortem>\n'))
    .replaceAll(/>\n\n<\/(Update|RootCause|Resolution|Remediation)>/g, '>\nText.\n</$1>');
  const { document, diagnostics } = read(filled);
  expect(diagnostics).toEqual([]);
  expect(document?.parts.map(({ key }) => key)).toEqual(parts);
});

test('that of a page has a title and a description', () => {
  expect(newTranslation([])).toBe('---\ntitle:\ndescription:\n---\n\n');
});
