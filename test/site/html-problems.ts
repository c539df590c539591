import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How the markup is laid out is the template compiler's affair.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles hold an author's own words.
    'long-title': 'off',
  },
});

/** What is wrong with the markup of a page. */
export async function htmlProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${message} (${ruleId})`),
  );
}
