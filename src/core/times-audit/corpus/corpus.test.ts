import { describe, expect, test } from 'vitest';
import { auditTimes } from '../audit-times.ts';
import { verdicts } from '../time-pair.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import { zh } from './zh.ts';

describe.each(Object.entries({ de, en, es, fr, it, ja, ko, pt, zh }))('%s', (_, lines) => {
  for (const [line, verdict, correct] of lines) {
    test(`${line}: ${verdict}`, () => {
      const pairs = auditTimes(line);
      const found = pairs.map((pair) => [pair.verdict, pair.correct]);
      expect(found).toEqual([[verdict, correct === undefined ? pairs[0]?.printed : correct]]);
    });
  }

  test('has every verdict', () => {
    expect(new Set(lines.map(([, verdict]) => verdict))).toEqual(new Set(verdicts));
  });
});
