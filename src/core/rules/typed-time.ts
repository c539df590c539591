import type { Rule } from '../diagnostic.ts';

/** A time with the name of a zone. `at` is its instant, where that can be known; `isDayPrinted` is false for a guessed day. */
export const typedTime: Rule<{ text: string; at: string | null; isDayPrinted: boolean }> = {
  id: 'typed-time',
  severity: 'warning',
  why: 'A typed time is read in one zone and one language, and every translation may get it wrong.',
  wrong: '`Messages sent after 10:59 AM PT were lost.`',
  right: '`Messages sent after <Time at="2024-07-11T17:59Z" /> were lost.`',
  explain({ text, at, isDayPrinted }) {
    const tag = timeTag(at);
    const day = at !== null && !isDayPrinted ? `, if ${at.slice(0, 10)} (UTC) is the day` : '';
    return {
      message: `The time “${text}” is typed as text.`,
      expected: 'the tag `<Time>`, which prints the time in every zone and language of the site',
      received: text,
      hint: at === null ? `Write \`${tag}\`, with the day and the time in UTC.` : `Write \`${tag}\`${day}.`,
      correction: at === null || !isDayPrinted ? undefined : { text: tag, isSafe: false },
    };
  },
};

export function timeTag(at: string | null): string {
  return `<Time at="${at ?? 'YYYY-MM-DDTHH:MMZ'}" />`;
}
