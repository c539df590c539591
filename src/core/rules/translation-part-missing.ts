import type { Rule } from '../diagnostic.ts';

/** `parts` are the keys of source parts that a translation lacks, in the order of the source. */
export const translationPartMissing: Rule<{ parts: readonly string[]; source: string }> = {
  id: 'translation-part-missing',
  severity: 'warning',
  why: 'Where a part is not translated, readers see the source text, with a notice.',
  wrong: '`en.mdx` has an update at `2024-07-12T01:23Z`, `de.mdx` has none.',
  right: '`<Update at="2024-07-12T01:23Z">` in `de.mdx` too.',
  explain({ parts, source }) {
    const [first = ''] = parts;
    const more = parts.length === 1 ? '' : ` The others: ${parts.slice(1).map(nameOf).join(', ')}.`;
    return {
      message:
        parts.length === 1
          ? `${sentence(nameOf(first))} of the source is not translated.`
          : `${parts.length} parts of the source are not translated, first ${nameOf(first)}.`,
      expected: `every part of ${source}`,
      received: 'nothing',
      hint: `Add ${tagOf(first)}.${more}`,
    };
  },
};

const tagNames: ReadonlyMap<string, string> = new Map([
  ['rootCause', '`<RootCause>…</RootCause>` in `<Postmortem>`'],
  ['resolution', '`<Resolution>…</Resolution>` in `<Postmortem>`'],
  ['remediation', '`<Remediation>…</Remediation>` in `<Postmortem>`'],
  ['postmortem', '`<Postmortem>…</Postmortem>`'],
  ['closing', 'the closing words at the end of `<Postmortem>`'],
  ['summary', 'the summary above the first update'],
  ['title', '`title` to the front matter'],
]);

function tagOf(key: string): string {
  return tagNames.get(key) ?? `\`<Update at="${atOf(key)}">…</Update>\``;
}

function nameOf(key: string): string {
  if (key.startsWith('update:')) return `the update at ${atOf(key)}`;
  if (key === 'closing') return 'the end of the post-mortem';
  if (key === 'postmortem') return 'the beginning of the post-mortem';
  return key === 'rootCause' ? 'the root cause' : `the ${key}`;
}

function atOf(key: string): string {
  return key.slice('update:'.length);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
