import { expect, test } from 'vitest';
import { namesZone } from './names-zone.ts';
import { noSuchLabels, pacificNames, utcNames } from './vocabulary/labels.ts';

const names = [
  ...pacificNames.flatMap(({ plain, standard, daylight }) => [...plain, ...standard, ...daylight]),
  ...utcNames.flatMap(([, phrases]) => phrases),
  ...noSuchLabels,
  ...['PT', 'PST', 'PDT'],
];

test.each(names)('%s is seen in a sentence, in any case', (name) => {
  for (const written of [name, name.toUpperCase(), name.toLowerCase(), `(${name})`, `${name}/x`])
    expect(namesZone(`At 10:30${name === 'Z' ? '' : ' '}${written}.`.replace('(Z)', 'Z'))).toBe(true);
});

test('ordinary words let a paragraph go', () => {
  const text =
    'At 10:30 we stopped 3 scripts, kept the steps that perhaps happened after an empty attempt, and put it up to you.';
  expect(namesZone(text)).toBe(false);
});
