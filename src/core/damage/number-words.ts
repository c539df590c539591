import { months, otherMonths } from '../times-audit/vocabulary/months.ts';

/** Words that stand for numbers, by language; what they may mean. Fractions and multiples count as the numbers in them. */
const tables: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> = new Map(
  Object.entries({
    en: `a an one once first single|1;two twice both pair couple double second|2;three third thirds thrice|3;four fourth|4;five fifth|5;six sixth|6;
seven seventh|7;eight eighth|8;nine ninth|9;ten tenth|10;eleven|11;twelve dozen|12;thirteen|13;fourteen fortnight|14;fifteen|15;sixteen|16;
seventeen|17;eighteen|18;nineteen|19;twenty|20;thirty|30;forty|40;fifty|50;sixty|60;seventy|70;eighty|80;ninety|90;hundred hundreds|100;
thousand thousands|1000;half halves|0.5 2 6 30 50;quarter quarters|0.25 3 4 15 25`,
    de: `ein eins erste einzig|1;zwei beide doppelt zweit paar|2;drei dritte|3;vier|4;fünf|5;sechs|6;sieben siebt|7;acht|8;neun|9;zehn|10;elf|11;
zwölf dutzend|12;dreizehn|13;vierzehn|14;fünfzehn|15;sechzehn|16;siebzehn|17;achtzehn|18;neunzehn|19;zwanzig|20;dreißig|30;vierzig|40;
fünfzig|50;sechzig|60;siebzig|70;achtzig|80;neunzig|90;hundert|100;tausend|1000;halb hälfte anderthalb|0.5 1.5 2 6 30 50;viertel|0.25 3 4 15 25`,
    fr: `un une premier première|1;deux double second seconde deuxième|2;trois tiers troisième|3;quatre quatrième|4;cinq|5;six|6;sept|7;huit|8;
neuf|9;dix dizaine|10;onze|11;douze douzaine|12;treize|13;quatorze|14;quinze quinzaine|15;seize|16;vingt vingtaine|20;trente|30;quarante|40;
cinquante|50;soixante|60;cent centaine|100;mille|1000;demi demie moitié|0.5 2 6 30 50;quart trimestre|0.25 3 4 15 25`,
    es: `un una uno primer primero primera|1;dos ambos ambas doble segundo segunda par|2;tres tercio tercera tercero|3;cuatro|4;cinco|5;seis|6;
siete|7;ocho|8;nueve|9;diez|10;once|11;doce docena|12;trece|13;catorce|14;quince|15;dieciséis|16;diecisiete|17;dieciocho|18;diecinueve|19;
veinte|20;treinta|30;cuarenta|40;cincuenta|50;sesenta|60;setenta|70;ochenta|80;noventa|90;cien cientos|100;mil miles|1000;
medio media mitad|0.5 2 6 30 50;cuarto trimestre|0.25 3 4 15 25`,
    it: `un uno una primo prima|1;due entrambi entrambe doppio secondo seconda paio|2;tre terzo terza|3;quattro|4;cinque|5;sei|6;sette|7;otto|8;
nove|9;dieci|10;undici|11;dodici dozzina|12;tredici|13;quattordici|14;quindici|15;sedici|16;diciassette|17;diciotto|18;diciannove|19;venti|20;
trenta|30;quaranta|40;cinquanta|50;sessanta|60;settanta|70;ottanta|80;novanta|90;cento centinaia|100;mille migliaia|1000;
mezzo mezza metà mezz|0.5 2 6 30 50;quarto trimestre|0.25 3 4 15 25`,
    pt: `um uma primeiro primeira|1;dois duas ambos ambas dobro segundo segunda par|2;três terço terceiro terceira|3;quatro|4;cinco|5;seis|6;
sete|7;oito|8;nove|9;dez|10;onze|11;doze dúzia|12;treze|13;catorze quatorze|14;quinze|15;dezesseis dezasseis|16;dezessete dezassete|17;
dezoito|18;dezenove dezanove|19;vinte|20;trinta|30;quarenta|40;cinquenta|50;sessenta|60;setenta|70;oitenta|80;noventa|90;
cem centenas centena|100;mil milhares|1000;meio meia metade|0.5 2 6 30 50;quarto trimestre|0.25 3 4 15 25`,
    // Only with what can't begin another word after them: 세션, 네트워크 and 한국 count nothing.
    ko: `하나 한|1;둘 두|2;셋 세 석|3;넷 네 넉|4;다섯|5;여섯|6;일곱|7;여덟|8;아홉|9;열|10;열한|11;열두|12;열다섯|15;스물 스무|20;서른|30;마흔|40;쉰|50;
예순|60;반 절반|0.5 2 6 30 50;백|100;천|1000;하루|1 24;이틀|2;사흘|3;나흘|4`,
  }).map(([language, table]) => [language, new Map(table.split(';').flatMap(readRow))]),
);

function readRow(row: string): [string, number[]][] {
  const [words = '', values = ''] = row.trim().split('|');
  const numbers = values.split(' ').map(Number);
  return words.split(/\s/).map((word) => [word, numbers]);
}

/** Whether `numbersInWords` knows the words of a language. */
export function knowsWordsOf(language: string): boolean {
  return tables.has(language) || language === 'ja' || language === 'zh';
}

/** Numbers that the words of a text may stand for, months included. Null for a language whose words are unknown. */
export function numbersInWords(words: string, language: string): ReadonlySet<number> | null {
  if (language === 'ja' || language === 'zh') return new Set(chineseNumbers(words));
  const table = tables.get(language);
  if (table === undefined) return null;
  const tokens = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  const numbers =
    language === 'ko' ? koreanNumbers(words, table) : tokens.flatMap((token) => read(token, table, language));
  for (const [index, token] of tokens.entries()) {
    const [tens] = table.get(token) ?? [];
    const [ones] = table.get(tokens[index + 1] ?? '') ?? [];
    if (tens !== undefined && ones !== undefined && tens >= 20 && ones < 10) numbers.push(tens + ones);
    numbers.push(...monthsIn(token, language));
  }
  return new Set(numbers);
}

/** German writes compounds: `zweimal`, `dreistündig`, `fünfundzwanzig`. */
function read(token: string, table: ReadonlyMap<string, readonly number[]>, language: string): number[] {
  const own = table.get(token);
  if (own !== undefined || language !== 'de') return [...(own ?? [])];
  const found = [...table].filter(([word]) => token.startsWith(word)).flatMap(([, values]) => values);
  const [, ones = '', tens = ''] = /^(\p{L}+?)und(\p{L}+)/u.exec(token) ?? [];
  const tensValue = [...table].find(([word, [value = 0]]) => value >= 20 && tens.startsWith(word))?.[1][0];
  const onesValue = table.get(ones)?.[0];
  if (tensValue !== undefined && onesValue !== undefined) found.push(tensValue + onesValue);
  return found;
}

function koreanNumbers(words: string, table: ReadonlyMap<string, readonly number[]>): number[] {
  const native = words.matchAll(
    /(?<!\p{L})(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열(?:한|두|다섯)?|스물|스무|서른|마흔|쉰|예순|하루|이틀|사흘|나흘|한(?![국글계도동편])|두|세(?![션부계트])|네(?!트)|석|넉|반|백|천)/gu,
  );
  const inside = /절?반/.test(words) ? (table.get('반') ?? []) : [];
  const sino = words.matchAll(
    /(?<!\p{L})([일이삼사오육칠팔구십백천]+)(?=\s?(?:개월|분|초|년|주|일|차|퍼센트|배|회|명|건))/gu,
  );
  return [
    ...[...native].flatMap(([word]) => table.get(word) ?? []),
    ...inside,
    ...[...sino].map(([, signs = '']) => positional(signs, '영일이삼사오육칠팔구', '십백천')),
  ];
}

function chineseNumbers(words: string): number[] {
  const runs = words.match(/[〇零一二三四五六七八九十百千两兩半双両]+/g) ?? [];
  return runs.flatMap((run) => {
    if (/[半]/.test(run))
      return [0.5, 2, 6, 30, 50, positional(run.replaceAll('半', ''), '零一二三四五六七八九', '十百千')];
    const plain = run.replaceAll(/[两兩双両]/g, '二').replaceAll('〇', '零');
    return [positional(plain, '零一二三四五六七八九', '十百千')];
  });
}

/** `三十五` is 35. */
function positional(signs: string, digits: string, units: string): number {
  let [total, current] = [0, 0];
  for (const sign of signs) {
    const unit = units.indexOf(sign);
    if (unit === -1) current = Math.max(0, digits.indexOf(sign));
    else {
      total += (current || 1) * 10 ** (unit + 1);
      current = 0;
    }
  }
  return total + current;
}

const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.flatMap(({ lang, long, short }) =>
    [long, short].flatMap((names) => names.map((name, index) => [`${lang} ${name.toLowerCase()}`, index + 1] as const)),
  ),
  ...otherMonths.map(([lang, name, month]) => [`${lang} ${name.toLowerCase()}`, month] as const),
]);

/** `März`, and `Oktoberrechnung`, whose month begins a longer word. */
function monthsIn(token: string, language: string): number[] {
  const own = monthNumbers.get(`${language} ${token}`);
  if (own !== undefined) return [own];
  if (language !== 'de' || token.length < 6) return [];
  return [...monthNumbers].flatMap(([key, month]) => {
    const name = key.startsWith('de ') ? key.slice(3) : '';
    return name.length >= 4 && token.startsWith(name) ? [month] : [];
  });
}
