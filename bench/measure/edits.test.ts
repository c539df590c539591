import { expect, test } from 'vitest';
import { parseDocument } from '../../src/core/content/parse-document.ts';
import type { Document } from '../../src/core/model.ts';
import { archiveFiles } from '../archive/archive-files.ts';
import { archiveNow } from '../archive/plan-starts.ts';
import { describeSource, newIncident, withEditedProse, withNewUpdate } from './edits.ts';

function read(text: string): Document {
  const { document, diagnostics } = parseDocument({
    file: 'a.mdx',
    text,
    kind: 'incident',
    slug: '2026-01-31-a',
    locale: 'en',
  });
  if (document === null) throw new Error(diagnostics[0]?.message);
  return document;
}

const incidents = [...archiveFiles({ seed: 1, entries: 60, locales: 2 })].filter(({ file }) =>
  /\/incidents\//.test(file),
);
const sources = incidents.filter(({ text }) => describeSource(text).isSource);

test('a new update is one more part of a source, and each edit is another', () => {
  for (const { text } of sources) {
    const [before, after] = [read(text), read(withNewUpdate(text, archiveNow, 1))];
    expect(after.parts.length).toBe(before.parts.length + 1);
    expect(withNewUpdate(text, archiveNow, 2)).not.toBe(withNewUpdate(text, archiveNow, 1));
  }
});

test('an edited translation differs in one part, each time', () => {
  for (const { text } of incidents) {
    const once = withEditedProse(text, 1);
    for (const [old, fresh] of [
      [text, once],
      [once, withEditedProse(once, 2)],
    ].map((pair) => pair.map(read))) {
      const changed = fresh?.parts.filter(({ digest }, index) => digest !== old?.parts[index]?.digest);
      expect(changed).toHaveLength(1);
    }
  }
});

test('a new incident can be read, and has a name of its own', () => {
  const [one, two] = [newIncident(archiveNow, 1), newIncident(archiveNow, 2)];
  expect(read(one.text).role.is).toBe('source');
  expect(one.slug).toBe('2026-11-15-measured-incident-1');
  expect(two.slug).not.toBe(one.slug);
});

test('what is open and what has a post-mortem is known from the source', () => {
  const described = sources.map(({ text }) => describeSource(text));
  expect(described.filter(({ isOpen }) => isOpen)).toHaveLength(3);
  const withPostmortem = sources.filter(({ text }) =>
    read(text).parts.some(({ key }) => /postmortem|rootCause/.test(key)),
  );
  expect(described.filter(({ hasPostmortem }) => hasPostmortem)).toHaveLength(withPostmortem.length);
});
