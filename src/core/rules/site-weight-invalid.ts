import type { Rule } from '../diagnostic.ts';

/** `key` is the whole one, such as `uptime.partialOutage`. */
export const siteWeightInvalid: Rule<{ key: string; value: string }> = {
  id: 'site-weight-invalid',
  severity: 'error',
  why: 'A state can take from the uptime all of its time, a part of it, or nothing.',
  wrong: '`partialOutage: 30`',
  right: '`partialOutage: 0.3`',
  explain({ key, value }) {
    const percent = Number(value.replace(/\s*%$/, ''));
    const meant = percent > 1 && percent <= 100 ? String(percent / 100) : null;
    return {
      message: `\`${key}\` is “${value}”, which is not a number from 0 to 1.`,
      expected: 'a number from 0 to 1',
      received: value,
      hint: `Write \`${key.slice(key.lastIndexOf('.') + 1)}: ${meant ?? '0.3'}\` for ${meant === null ? 30 : percent} percent of the time.`,
      correction: meant === null ? undefined : { text: meant, isSafe: false },
    };
  },
};
