import type { Lang } from './lang.ts';

/**
 * What a word does to an hour of the clock of twelve: `night` spans midnight (11 is 23, 1 is 1), `noon` spans midday (11 is
 * 11, 1 is 13).
 */
export type Half = 'am' | 'pm' | 'night' | 'noon';

/** Words for parts of the day that are used together. `from` is the first hour (0–23) the word is chosen for; null: never. */
export interface DayPeriods {
  /** Null for AM and PM, which are seen in every language. */
  lang: Lang | null;
  words: readonly (readonly [from: number | null, word: string, half: Half])[];
}

export const dayPeriods: readonly DayPeriods[] = [
  two(null, 'am', 'pm'),
  two(null, 'a m', 'p m'),
  two('de', 'vorm', 'nachm'),
  two('de', 'vormittags', 'nachmittags'),
  {
    lang: 'de',
    words: [
      [0, 'nachts', 'night'],
      [5, 'morgens', 'am'],
      [12, 'mittags', 'noon'],
      [13, 'nachmittags', 'pm'],
      [18, 'abends', 'pm'],
      [22, 'nachts', 'night'],
      [null, 'früh', 'am'],
      [null, 'am Morgen', 'am'],
      [null, 'am Vormittag', 'am'],
      [null, 'am Nachmittag', 'pm'],
      [null, 'am Abend', 'pm'],
    ],
  },
  {
    lang: 'fr',
    words: [
      [0, 'du matin', 'am'],
      [12, "de l'après-midi", 'pm'],
      [18, 'du soir', 'pm'],
      [null, 'matin', 'am'],
      [null, 'après-midi', 'pm'],
      [null, 'soir', 'pm'],
    ],
  },
  {
    lang: 'es',
    words: [
      [0, 'de la madrugada', 'am'],
      [6, 'de la mañana', 'am'],
      [12, 'de la tarde', 'pm'],
      [20, 'de la noche', 'night'],
      [null, 'del mediodía', 'noon'],
    ],
  },
  {
    lang: 'it',
    words: [
      [0, 'di notte', 'night'],
      [5, 'di mattina', 'am'],
      [12, 'di pomeriggio', 'pm'],
      [18, 'di sera', 'pm'],
      [null, 'del mattino', 'am'],
      [null, 'del pomeriggio', 'pm'],
      [null, 'della sera', 'pm'],
      [null, 'della notte', 'night'],
    ],
  },
  {
    lang: 'pt',
    words: [
      [0, 'da madrugada', 'am'],
      [6, 'da manhã', 'am'],
      [12, 'da tarde', 'pm'],
      [18, 'da noite', 'night'],
    ],
  },
  two('ja', '午前', '午後'),
  {
    lang: 'ja',
    words: [
      [0, '未明', 'am'],
      [5, '朝', 'am'],
      [10, '午前', 'am'],
      [12, '午後', 'pm'],
      [16, '夕方', 'pm'],
      [18, '夜', 'night'],
      [null, '深夜', 'night'],
    ],
  },
  two('ko', '오전', '오후'),
  {
    lang: 'ko',
    words: [
      [0, '새벽', 'am'],
      [6, '아침', 'am'],
      [12, '낮', 'noon'],
      [13, '오후', 'pm'],
      [18, '저녁', 'pm'],
      [21, '밤', 'night'],
    ],
  },
  two('zh', '上午', '下午'),
  {
    lang: 'zh',
    words: [
      [0, '凌晨', 'am'],
      [6, '早上', 'am'],
      [12, '中午', 'noon'],
      [13, '下午', 'pm'],
      [18, '晚上', 'night'],
      [null, '清晨', 'am'],
      [null, '傍晚', 'pm'],
      [null, '半夜', 'night'],
    ],
  },
];

function two(lang: Lang | null, am: string, pm: string): DayPeriods {
  return {
    lang,
    words: [
      [0, am, 'am'],
      [12, pm, 'pm'],
    ],
  };
}
