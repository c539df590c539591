import type { Lang } from './lang.ts';

/** Names of Pacific time in a language. `standard[i]` and `daylight[i]` are the same phrase for the other half of the year. */
export interface PacificNames {
  lang: Lang;
  plain: readonly string[];
  standard: readonly string[];
  daylight: readonly string[];
}

export const pacificNames: readonly PacificNames[] = [
  {
    lang: 'en',
    plain: ['Pacific Time', 'Pacific', 'US Pacific Time', 'US Pacific', 'Pacific Time Zone'],
    standard: ['Pacific Standard Time', 'Pacific Standard', 'Pacific Standard Time'],
    daylight: [
      'Pacific Daylight Time',
      'Pacific Daylight',
      'Pacific Daylight Savings Time',
      'Pacific Daylight Saving Time',
    ],
  },
  {
    lang: 'de',
    plain: [
      'Pazifische Zeit',
      'Pazifischer Zeit',
      'Pazifikzeit',
      'Pazifik-Zeit',
      'Pazifische Ortszeit',
      'Pacific-Zeit',
    ],
    standard: [
      'Pazifische Standardzeit',
      'Pazifischer Standardzeit',
      'Pazifikstandardzeit',
      'Pazifik-Standardzeit',
      'Pazifische Normalzeit',
      'Pazifischer Normalzeit',
    ],
    daylight: [
      'Pazifische Sommerzeit',
      'Pazifischer Sommerzeit',
      'Pazifiksommerzeit',
      'Pazifik-Sommerzeit',
      'Pazifische Sommerzeit',
      'Pazifischer Sommerzeit',
    ],
  },
  {
    lang: 'fr',
    plain: ['heure du Pacifique', 'heure Pacifique', 'heure de Pacifique', 'Pacifique'],
    standard: ['heure normale du Pacifique', 'heure standard du Pacifique', 'HNP', "heure d'hiver du Pacifique"],
    daylight: ["heure d'été du Pacifique", 'heure avancée du Pacifique', 'HAP', "heure d'été du Pacifique"],
  },
  {
    lang: 'es',
    plain: ['hora del Pacífico', 'horario del Pacífico', 'tiempo del Pacífico', 'hora Pacífico', 'Pacífico'],
    standard: ['hora estándar del Pacífico', 'horario estándar del Pacífico', 'tiempo estándar del Pacífico'],
    daylight: [
      'hora de verano del Pacífico',
      'horario de verano del Pacífico',
      'tiempo de verano del Pacífico',
      'hora diurna del Pacífico',
    ],
  },
  {
    lang: 'it',
    plain: ['ora del Pacifico', 'ora Pacifico', 'orario del Pacifico', 'fuso orario del Pacifico', 'Pacifico'],
    standard: ['ora standard del Pacifico', 'ora solare del Pacifico', 'orario standard del Pacifico'],
    daylight: [
      'ora legale del Pacifico',
      'ora legale del Pacifico',
      'orario legale del Pacifico',
      'ora estiva del Pacifico',
    ],
  },
  {
    lang: 'pt',
    plain: ['horário do Pacífico', 'hora do Pacífico', 'fuso horário do Pacífico'],
    standard: [
      'horário padrão do Pacífico',
      'hora padrão do Pacífico',
      'hora normal do Pacífico',
      'horário normal do Pacífico',
    ],
    daylight: [
      'horário de verão do Pacífico',
      'hora de verão do Pacífico',
      'hora de verão do Pacífico',
      'horário de verão do Pacífico',
    ],
  },
  {
    lang: 'ja',
    plain: ['太平洋時間', '米国太平洋時間', '太平洋時刻', '太平洋'],
    standard: ['太平洋標準時', '米国太平洋標準時', '太平洋標準時間', '太平洋標準時刻'],
    daylight: [
      '太平洋夏時間',
      '米国太平洋夏時間',
      '太平洋夏時間',
      '太平洋夏時間',
      '太平洋サマータイム',
      '太平洋夏季時間',
    ],
  },
  {
    lang: 'ko',
    plain: ['태평양 시간', '태평양 시', '미국 태평양 시간', '태평양 시간대', '태평양'],
    standard: ['태평양 표준시', '태평양 표준 시간', '미국 태평양 표준시', '태평양 표준시간대'],
    daylight: [
      '태평양 일광 절약 시간',
      '태평양 일광 절약 시간',
      '미국 태평양 일광 절약 시간',
      '태평양 일광 절약 시간대',
      '태평양 일광 절약시',
      '태평양 하계 표준시',
      '태평양 하절기 시간',
      '태평양 서머타임',
      '태평양 여름 시간',
    ],
  },
  {
    lang: 'zh',
    plain: ['太平洋时间', '美国太平洋时间', '太平洋时', '太平洋时区'],
    standard: ['太平洋标准时间', '美国太平洋标准时间', '太平洋标准时', '太平洋標準時間'],
    daylight: [
      '太平洋夏令时间',
      '美国太平洋夏令时间',
      '太平洋夏令时',
      '太平洋夏令時間',
      '太平洋夏令時',
      '太平洋日光节约时间',
      '太平洋日光節約時間',
      '太平洋夏季时间',
    ],
  },
];

/** Seen where PST or PDT was meant. */
export const noSuchLabels: readonly string[] = ['PDST', 'PSDT', 'PTD', 'PTS', 'PTDT', 'PTST', 'PDTS', 'PSTD', 'PTZ'];

export const utcNames: readonly (readonly [lang: Lang | null, phrases: readonly string[]])[] = [
  [null, ['UTC', 'GMT', 'Z', 'UT', 'TU', 'TUC', 'WEZ']],
  ['en', ['Coordinated Universal Time', 'Universal Time', 'Greenwich Mean Time', 'UTC Time', 'GMT Time']],
  ['de', ['koordinierte Weltzeit', 'koordinierter Weltzeit', 'Weltzeit', 'UTC-Zeit', 'GMT-Zeit']],
  ['fr', ['temps universel coordonné', 'temps universel', 'heure UTC', 'heure universelle']],
  ['es', ['tiempo universal coordinado', 'hora universal coordinada', 'hora universal', 'hora UTC']],
  ['it', ['tempo coordinato universale', 'tempo universale coordinato', 'tempo universale', 'ora UTC']],
  ['pt', ['tempo universal coordenado', 'hora universal coordenada', 'horário universal', 'horário UTC']],
  ['ja', ['協定世界時', '世界協定時', '世界協定時刻', '世界標準時', '世界時', 'グリニッジ標準時']],
  ['ko', ['협정 세계시', '세계 협정시', '협정 세계 표준시', '세계 표준시', '국제 표준시', '세계시', '그리니치 표준시']],
  ['zh', ['协调世界时', '世界协调时', '世界协调时间', '协调世界时间', '協調世界時', '世界標準時間', '世界标准时间']],
];

/** Zones that some pages print as a third side. */
export const otherZones =
  'ET EST EDT CT CST CDT MT MST MDT AKST AKDT HST BRT BRST WEST CET CEST MEZ MESZ HEC BST IST JST KST SGT AEST AEDT NZST NZDT';
