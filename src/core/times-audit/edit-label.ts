import type { LocalTime } from './calendar.ts';
import type { LabelItem } from './items.ts';
import { isDaylight } from './judge-pair.ts';
import type { Edit } from './write-side.ts';

/** Exchanges a label of the wrong half of the year, in its own language, and one that doesn't exist. */
export function labelEdits(text: string, label: LabelItem, correct: LocalTime, isDayKnown: boolean): Edit[] {
  const wanted = isDaylight(correct) ? 'daylight' : 'standard';
  return label.parts.flatMap(({ season, seasons, start, end }) => {
    if (season === 'plain' || season === wanted) return [];
    if (!isDayKnown) return season === 'no_such' ? [{ start, end, text: 'PT' }] : [];
    return [{ start, end, text: likeCase(seasons[wanted], text.slice(start, end)) }];
  });
}

/** The words with a capital at the beginning only where the model has one. */
export function likeCase(words: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return words.toUpperCase();
  const first = model.charAt(0);
  if (first === first.toLowerCase()) return /^[A-Z]+$/.test(words) ? words.toLowerCase() : lowerFirst(words);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
