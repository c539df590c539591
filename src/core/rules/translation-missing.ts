import type { Rule } from '../diagnostic.ts';

/** Languages of the site that an incident or maintenance has no translation for. */
export const translationMissing: Rule<{ locales: readonly string[]; file: string }> = {
  id: 'translation-missing',
  severity: 'warning',
  why: 'Readers in these languages see the source text, with a notice.',
  wrong: '`en.mdx` alone, while the site has `locales/de.json`.',
  right: '`en.mdx` and `de.mdx`',
  explain({ locales, file }) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const files = locales.map((locale) => `${locale}.mdx`);
    return {
      message: `There is no translation for ${firstOf(locales)}.`,
      expected: `${firstOf(files)} in ${folder}`,
      received: file.slice(folder.length),
      hint: `Add ${folder}${files[0]}: the title and the prose, without facts.`,
    };
  },
};

/** A site may have dozens of languages: five are named. */
function firstOf(names: readonly string[]): string {
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}
