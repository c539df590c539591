import { expect, test } from 'vitest';
import { allPageKinds } from '../page-kinds.ts';
import { wantedShots } from './wanted-shots.ts';

test('takes every page in four languages, two widths and two themes when nothing is asked for', () => {
  const { shots, outDir, readme } = wantedShots([]);
  expect(shots).toHaveLength(allPageKinds.length * 4 * 2 * 2);
  expect(new Set(shots.map((shot) => JSON.stringify(shot))).size).toBe(shots.length);
  expect({ outDir, readme }).toEqual({ outDir: 'screenshots', readme: false });
});

test('takes what is asked for, in lists or one by one', () => {
  const args = ['--locale', 'ar,ko', '--page', 'home', '--page', 'month', '--width', '320', '--theme', 'dark'];
  const { shots } = wantedShots(args);
  expect(shots.map(({ locale, page, width, theme }) => `${locale} ${page} ${width} ${theme}`)).toEqual([
    'ar home 320 dark',
    'ar month 320 dark',
    'ko home 320 dark',
    'ko month 320 dark',
  ]);
});

test.each([
  [['--locale', 'xx'], /^--locale xx is none of ar, .*\bja, .*, qps, qps-rtl$/],
  [['--theme', 'light,dim'], '--theme dim is none of light, dark'],
  [['--width', 'wide'], '--width wide is no whole number of pixels from 200 to 4000'],
  [['--width', '0'], '--width 0 is no whole number of pixels from 200 to 4000'],
])('says what can be asked for: %s', (args, message) => {
  expect(() => wantedShots(args)).toThrow(message);
});

test('names an unknown option', () => {
  expect(() => wantedShots(['--colour', 'red'])).toThrow("Unknown option '--colour'");
});
