import { tick } from './countdowns.ts';
import { intlLocale } from './intl-locale.ts';
import { keepLanguage } from './language-choice.ts';
import { addOwnTimes } from './own-times.ts';
import { startTheme } from './theme.ts';

const locale = intlLocale(document.documentElement.lang);

startTheme();
keepLanguage();
addOwnTimes(document, locale);
const count = () => tick(document, Date.now(), locale);
count();
setInterval(count, 1000);
