import { expect, test } from 'vitest';
import { headingSegments } from './heading-segments.ts';

const times = (heading: string, ...texts: string[]) => ({
  heading: () => heading,
  instant: () => texts.map((text) => ({ timeZone: 'UTC', text })),
});

test('a heading is cut into its times and what stands between them', () => {
  expect(headingSegments(times('[1:00 UTC | 2:00 PT]', '1:00 UTC', '2:00 PT'), 0)).toEqual([
    { text: '[', isTime: false },
    { text: '1:00 UTC', isTime: true },
    { text: ' | ', isTime: false },
    { text: '2:00 PT', isTime: true },
    { text: ']', isTime: false },
  ]);
});

test('two zones with the same text keep their order', () => {
  const segments = headingSegments(times('1:00 / 1:00', '1:00', '1:00'), 0);
  expect(segments.map(({ text }) => text)).toEqual(['1:00', ' / ', '1:00']);
});

test('the segments give the whole heading, even where a time does not stand in it', () => {
  const segments = headingSegments(times('12 July', '1:00 UTC'), 0);
  expect(segments).toEqual([{ text: '12 July', isTime: false }]);
});
