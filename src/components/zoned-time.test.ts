import { expect, test } from 'vitest';
import { zonedTime } from './zoned-time.ts';

const at = Date.parse('2024-07-11T17:59Z');
const times = (separator: string) => ({
  heading: () => `5:59${separator}10:59`,
  instant: () => ['5:59', '10:59'].map((text) => ({ timeZone: 'UTC', text })),
});

test('an instant stands in each zone with its machine-readable time, escaped', () => {
  expect(zonedTime(times(' <&> '), at)).toBe(
    '<span class="zoned"><time datetime="2024-07-11T17:59Z">5:59</time><span class="between"> &lt;&amp;&gt; </span><time datetime="2024-07-11T17:59Z">10:59</time></span>',
  );
});

test('each language has its own text for the same instant, also the second time', () => {
  const [one, other] = [times(' | '), times(' / ')];
  const all = [one, other, one, other].map((language) => zonedTime(language, at).includes(' | '));
  expect(all).toEqual([true, false, true, false]);
});
