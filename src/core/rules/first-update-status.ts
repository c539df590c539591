import type { Rule } from '../diagnostic.ts';

export const firstUpdateStatus: Rule<{ at: string; example: string }> = {
  id: 'first-update-status',
  severity: 'error',
  why: 'A later update may leave its status out and keep the one before; the earliest has none before it.',
  wrong: '`<Update at="2024-07-11T17:59Z">` as the earliest update.',
  right: '`<Update at="2024-07-11T17:59Z" status="investigating">`',
  explain({ at, example }) {
    return {
      message: `The earliest update (${at}) has no \`status\`.`,
      expected: '`status="…"`',
      received: `<Update at="${at}">`,
      hint: `Write \`<Update at="${at}" status="${example}">\`.`,
    };
  },
};
