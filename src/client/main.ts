import { tick } from './countdowns.ts';
import { intlLocale } from './intl-locale.ts';
import { keepLanguage } from './language-choice.ts';
import { addLinkActions, startLinks } from './links.ts';
import { showPhases } from './maintenance-phases.ts';
import { watchNews } from './news.ts';
import { addOwnTimes } from './own-times.ts';
import { startPrinting } from './print-report.ts';
import { startTheme } from './theme.ts';
import { say } from './words.ts';

const { classList, dataset, lang } = document.documentElement;
const locale = intlLocale(lang);
const zones = dataset['zones']?.split(' ') ?? [];
const isElsewhere = classList.contains('elsewhere');

/** Brings up to now what the clock changes; gives what a reader should hear. */
function keepTime(root: ParentNode): string {
  const now = Date.now();
  tick(root, now, locale);
  return showPhases(root, now);
}

/** What is added to the page, and again to what comes later. */
function add(root: ParentNode): void {
  if (isElsewhere) addOwnTimes(root, locale, zones);
  addLinkActions(root);
  keepTime(root);
}

startTheme();
keepLanguage();
startLinks();
startPrinting(locale, isElsewhere ? [...zones, undefined] : zones);
watchNews(locale, add);
add(document);
setInterval(() => {
  const change = keepTime(document);
  if (change) say(change);
}, 1000);
