import { pluralCategories } from './plural-categories.ts';

/** Of `n`, or of its remainder by `mod`: whether it lies within from–to. */
interface Range {
  mod?: number;
  from: number;
  to: number;
  not?: true;
}
/** Any of these, each of which is all of its ranges. */
type Condition = readonly (readonly Range[])[];
/** The first category whose condition holds counts, else the last one that is listed without. */
type PluralRule = Readonly<Partial<Record<Category, Condition>>> & { rest: Category };
type Category = (typeof categoryOrder)[number];

/** The order in which gettext's forms stand for Unicode's categories. */
const categoryOrder = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

const is = (from: number, to = from): Range => ({ from, to });
const by = (mod: number, from: number, to = from): Range => ({ mod, from, to });
const not = (range: Range): Range => ({ ...range, not: true });

const one = { one: [[is(1)]] };
const oneByTen = { one: [[by(10, 1), not(by(100, 11))]] };
const fewByTen = { few: [[by(10, 2, 4), not(by(100, 12, 14))]] };
const millions = { many: [[not(is(0)), by(1_000_000, 0)]] };

/** Rules of Unicode for whole numbers: https://cldr.unicode.org/index/cldr-spec/plural-rules */
const rules: readonly PluralRule[] = [
  { rest: 'other' },
  { ...one, rest: 'other' },
  { one: [[is(0, 1)]], rest: 'other' },
  { ...one, ...millions, rest: 'other' },
  { one: [[is(0, 1)]], ...millions, rest: 'other' },
  { ...one, two: [[is(2)]], rest: 'other' },
  { ...oneByTen, rest: 'other' },
  { ...oneByTen, ...fewByTen, rest: 'other' },
  { ...oneByTen, ...fewByTen, rest: 'many' },
  { ...one, ...fewByTen, rest: 'many' },
  { ...one, few: [[is(2, 4)]], rest: 'other' },
  { ...one, few: [[is(0)], [by(100, 1, 19)]], rest: 'other' },
  { one: [[by(10, 1), not(by(100, 11, 19))]], few: [[by(10, 2, 9), not(by(100, 11, 19))]], rest: 'other' },
  { zero: [[by(10, 0)], [by(100, 11, 19)]], ...oneByTen, rest: 'other' },
  { one: [[by(100, 1)]], two: [[by(100, 2)]], few: [[by(100, 3, 4)]], rest: 'other' },
  { zero: [[is(0)]], ...one, two: [[is(2)]], few: [[by(100, 3, 10)]], many: [[by(100, 11, 99)]], rest: 'other' },
  { zero: [[is(0)]], ...one, two: [[is(2)]], few: [[is(3)]], many: [[is(6)]], rest: 'other' },
  { ...one, two: [[is(2)]], few: [[is(3, 6)]], many: [[is(7, 10)]], rest: 'other' },
  { ...one, two: [[is(2)]], few: [[is(0)], [by(100, 3, 10)]], many: [[by(100, 11, 19)]], rest: 'other' },
];

/** Categories of a language in the order of gettext's forms. Some are for fractions only, which gettext doesn't count. */
export function orderedCategories(lang: string): Category[] {
  const own: readonly string[] = pluralCategories(lang);
  return categoryOrder.filter((category) => own.includes(category));
}

/**
 * The value of `Plural-Forms` in a catalog: `nplurals=2; plural=(n==1 ? 0 : 1);`. Chosen by what the language does with numbers;
 * null for the few languages that follow none of the rules here.
 */
export function pluralForms(lang: string): string | null {
  const categories = orderedCategories(lang);
  const intl = new Intl.PluralRules(lang);
  const rule = rules.find((known) => samples.every((n) => categoryOf(n, known) === intl.select(n)));
  if (rule === undefined) return null;
  const formula = categoryOrder.reduceRight(
    (rest, category) => {
      const condition = rule[category];
      return condition === undefined ? rest : `${written(condition)} ? ${categories.indexOf(category)} : ${rest}`;
    },
    String(categories.indexOf(rule.rest)),
  );
  return `nplurals=${categories.length}; plural=${categories.length === 1 ? '0' : `(${formula})`};`;
}

const samples = [...Array.from({ length: 231 }, (_, n) => n), 1000, 1001, 1_000_000, 1_000_001, 2_000_000];

function categoryOf(n: number, rule: PluralRule): Category {
  const holds = ({ mod, from, to, not: negated }: Range) => {
    const value = mod === undefined ? n : n % mod;
    return (value >= from && value <= to) !== (negated ?? false);
  };
  return categoryOrder.find((category) => rule[category]?.some((all) => all.every(holds))) ?? rule.rest;
}

function written(condition: Condition): string {
  return condition.map((all) => all.map(writtenRange).join(' && ')).join(' || ');
}

function writtenRange({ mod, from, to, not: negated }: Range): string {
  const value = mod === undefined ? 'n' : `n%${mod}`;
  if (from === to) return `${value}${negated ? '!=' : '=='}${from}`;
  if (from === 0 && !negated) return `${value}<=${to}`;
  return negated ? `(${value}<${from} || ${value}>${to})` : `${value}>=${from} && ${value}<=${to}`;
}
