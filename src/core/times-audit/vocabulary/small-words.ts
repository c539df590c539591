import type { Lang } from './lang.ts';

/** Words that stand within a pair and change nothing, and words that tie its two sides together. */
export const fillers: readonly (readonly [lang: Lang | null, words: string])[] = [
  [null, 'h hs hrs ca circa approx t i e o d ie or'],
  ['en', 'at on about around approximately hours time zone local of which is equals'],
  ['de', 'uhr um am den der gegen etwa zeit uhrzeit oder bzw das heißt entspricht also'],
  ['fr', "à le vers environ heure heures ou soit c'est à dire"],
  ['es', 'a las la el del de día hora horas es decir'],
  ['it', 'alle all ore il ora ossia ovvero oppure cioè'],
  ['pt', 'às as do da dia hora horário isto é ou'],
  ['ja', 'の に は で 頃 ごろ 約 または すなわち 現在'],
  ['ko', '에 는 은 경 약 또는 즉 현재 기준'],
  ['zh', '左右 约 大约 在 于 於 的 或 即'],
];

/** Words between the ends of a range or between two of a kind: never between the two sides of a pair. */
export const rangeWords =
  'and und et y to until till through bis hasta fino até jusque jusqu au al から より まで 부터 까지 至 到 と 和 及 및 와 과';

/** “The day before” and “the day after”, in days. */
export const relativeDays: readonly (readonly [days: -1 | 1, phrases: readonly string[]])[] = [
  [
    -1,
    [
      ...['previous day', 'the previous day', 'prev day', 'the day before', 'day before', 'prior day'],
      ...['Vortag', 'am Vortag', 'la veille', 'veille', 'jour précédent', 'día anterior', 'el día anterior'],
      ...['giorno precedente', 'il giorno precedente', 'dia anterior', 'do dia anterior'],
      ...['前日', '前日の', '전날', '전일', '前一天', '前一日'],
    ],
  ],
  [
    1,
    [
      ...['next day', 'the next day', 'following day', 'the following day', 'the day after', 'day after'],
      ...['Folgetag', 'am Folgetag', 'am nächsten Tag', 'le lendemain', 'lendemain', 'jour suivant'],
      ...[
        'día siguiente',
        'al día siguiente',
        'giorno successivo',
        'giorno seguente',
        'dia seguinte',
        'no dia seguinte',
      ],
      ...['翌日', '翌日の', '다음 날', '다음날', '익일', '次日', '第二天'],
    ],
  ],
];

/** What stands after the number in a date or a time of the languages that count so. */
export const units: readonly (readonly [unit: Unit, words: string])[] = [
  ['year', '年 년'],
  ['month', '月 월'],
  ['day', '日 号 號 일'],
  ['hour', '時 时 点 點 시'],
  ['minute', '分 분'],
  ['second', '秒 초'],
  ['half', '半 반'],
];

export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half';
