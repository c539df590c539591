import type { LanguageRow } from '../../core/locale/language-row.ts';

/** Languages as a table of Markdown, in their order. */
export function languagesMarkdown(rows: readonly LanguageRow[]): string {
  const lines = rows.map(({ locale, name, englishName, dir, pluralForms, texts, reviewed }) =>
    [
      `\`${locale}\``,
      name,
      englishName,
      dir === 'rtl' ? 'right to left' : 'left to right',
      pluralForms.join(', '),
      `${texts.own} of ${texts.all}`,
      reviewed === 'native' ? 'by a native speaker' : 'not yet',
    ]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  return [
    '| file | its own name | in English | written | plural forms | texts | reviewed |',
    '|---|---|---|---|---|---|---|',
    ...lines.map((line) => `| ${line} |`),
    '',
  ].join('\n');
}
