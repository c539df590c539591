import { expect, test } from 'vitest';
import { jsonTranslations } from './json.ts';
import { exampleReport } from './report-fixture.ts';

test('the whole document is as it was', async () => {
  await expect(jsonTranslations(exampleReport())).toMatchFileSnapshot('./golden/translations.json');
});

test('each document has a cell for each language, in their order', () => {
  const { languages, documents } = JSON.parse(jsonTranslations(exampleReport()));
  const locales = languages.map(({ locale }: { locale: string }) => locale);
  expect(locales).toEqual(['en', 'de', 'en-GB', 'ko']);
  for (const { translations } of documents)
    expect(translations.map(({ locale }: { locale: string }) => locale)).toEqual(locales);
});
