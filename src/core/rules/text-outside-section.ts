import type { Rule } from '../diagnostic.ts';

export const textOutsideSection: Rule<{ text: string; where: string; wanted: string }> = {
  id: 'text-outside-section',
  severity: 'error',
  why: 'Text between the updates belongs to none of them, so it would never be shown.',
  wrong: 'A paragraph between `</Update>` and the next `<Update>`.',
  right: 'The paragraph inside an `<Update>`, or above the first one as the summary.',
  explain({ text, where, wanted }) {
    return {
      message: `This text stands ${where}.`,
      expected: `text ${wanted}`,
      received: text,
      hint: `Move the text so that it stands ${wanted}.`,
    };
  },
};
