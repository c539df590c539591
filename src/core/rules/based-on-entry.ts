import type { Rule } from '../diagnostic.ts';

/** An entry of `basedOn` whose key is no part or whose value is no digest. */
export const basedOnEntry: Rule<{ key: string; value: string; fault: 'key' | 'value' }> = {
  id: 'based-on-entry',
  severity: 'error',
  why: '`basedOn` holds a digest of each part that was translated. A wrong one would call a good translation outdated.',
  wrong: '`basedOn: { title: yes }`',
  right: '`basedOn: { title: 8f434346648f }`, as `npx tidings translations accept` writes it',
  explain({ key, value, fault }) {
    return {
      message:
        fault === 'key' ? `“${key}” in \`basedOn\` is not a part.` : `“${value}” in \`basedOn\` is not a digest.`,
      expected:
        fault === 'key' ? '`title`, `summary`, `update:2024-07-11T17:59Z`, `postmortem` …' : '12 hexadecimal digits',
      received: fault === 'key' ? key : value,
      hint: `Delete the line of “${key}”: nobody needs to write digests by hand.`,
    };
  },
};
