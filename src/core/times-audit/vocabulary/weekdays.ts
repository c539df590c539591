import { type Names, names } from './months.ts';

/** Sunday first. */
export const weekdays: readonly Names[] = [
  names('en', 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday', 'Sun Mon Tue Wed Thu Fri Sat'),
  names('de', 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag', 'So Mo Di Mi Do Fr Sa'),
  names('fr', 'dimanche lundi mardi mercredi jeudi vendredi samedi', 'dim lun mar mer jeu ven sam'),
  names('es', 'domingo lunes martes miércoles jueves viernes sábado', 'dom lun mar mié jue vie sáb'),
  names('it', 'domenica lunedì martedì mercoledì giovedì venerdì sabato', 'dom lun mar mer gio ven sab'),
  names(
    'pt',
    'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
    'dom seg ter qua qui sex sáb',
  ),
  names('ja', '日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日', '日曜 月曜 火曜 水曜 木曜 金曜 土曜'),
  names('ko', '일요일 월요일 화요일 수요일 목요일 금요일 토요일', '일 월 화 수 목 금 토'),
  names('zh', '星期日 星期一 星期二 星期三 星期四 星期五 星期六', '周日 周一 周二 周三 周四 周五 周六'),
  names('zh', '週日 週一 週二 週三 週四 週五 週六', '日 月 火 水 木 金 土'),
];
