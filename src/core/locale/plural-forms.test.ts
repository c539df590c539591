import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { orderedCategories, pluralForms } from './plural-forms.ts';

const root = join(import.meta.dirname, '../../..');

test.each([
  ['ja', 'nplurals=1; plural=0;', ['other']],
  ['en', 'nplurals=2; plural=(n==1 ? 0 : 1);', ['one', 'other']],
  ['hi', 'nplurals=2; plural=(n<=1 ? 0 : 1);', ['one', 'other']],
  ['fr', 'nplurals=3; plural=(n<=1 ? 0 : n!=0 && n%1000000==0 ? 1 : 2);', ['one', 'many', 'other']],
  ['cs', 'nplurals=4; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 3);', ['one', 'few', 'many', 'other']],
  [
    'pl',
    'nplurals=4; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);',
    ['one', 'few', 'many', 'other'],
  ],
  [
    'ar',
    'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 && n%100<=99 ? 4 : 5);',
    ['zero', 'one', 'two', 'few', 'many', 'other'],
  ],
])('%s has the forms of Unicode', (lang, forms, categories) => {
  expect(pluralForms(lang)).toBe(forms);
  expect(orderedCategories(lang)).toEqual(categories);
});

test('a language whose numbers follow no rule here has no formula', () => {
  expect(pluralForms('br')).toBe(null);
});

/** The category that a formula gives, by reading it as C does: conditions from left to right. */
function formOf(forms: string, n: number): number {
  const formula = /plural=\(?(.*?)\)?;$/.exec(forms)?.[1] ?? '';
  const [last = '', ...choices] = formula.split(' : ').reverse();
  const chosen = choices.reverse().find((choice) => holds(choice.split(' ? ')[0] ?? '', n));
  return Number(chosen === undefined ? last : chosen.split(' ? ')[1]);
}

function holds(condition: string, n: number): boolean {
  const bare = condition.replaceAll(/\(n%(\d+)<(\d+) \|\| n%\1>(\d+)\)/g, 'n%$1!$2-$3');
  return bare.split(' || ').some((all) => all.split(' && ').every((one) => compare(one, n)));
}

function compare(comparison: string, n: number): boolean {
  const [, mod, sign, from, to] = /^n(?:%(\d+))?(==|!=|>=|<=|!)(\d+)(?:-(\d+))?$/.exec(comparison) ?? [];
  if (from === undefined) throw new Error(comparison);
  const [value, bound] = [mod === undefined ? n : n % Number(mod), Number(from)];
  if (sign === '!') return value < bound || value > Number(to);
  if (sign === '==') return value === bound;
  if (sign === '!=') return value !== bound;
  return sign === '>=' ? value >= bound : value <= bound;
}

test('the formula of every shipped language, and of more, gives the form of Unicode’s category', () => {
  const shipped = globSync('locales/*.json', { cwd: root }).map(
    (file): string => JSON.parse(readFileSync(join(root, file), 'utf8')).meta.lang,
  );
  expect(shipped.length).toBeGreaterThan(30);
  for (const lang of [...shipped, 'lt', 'lv', 'sl', 'hr', 'ga', 'cy', 'mt', 'mk', 'is', 'bg', 'sk', 'sr', 'et']) {
    const forms = pluralForms(lang) ?? '';
    const categories: readonly string[] = orderedCategories(lang);
    const rules = new Intl.PluralRules(lang);
    const numbers = [...Array.from({ length: 400 }, (_, n) => n), 999_999, 1_000_000, 3_000_000, 1_000_011];
    const wrong = numbers.filter((n) => categories[formOf(forms, n)] !== rules.select(n));
    expect([lang, wrong]).toEqual([lang, []]);
  }
});
