import type { Locale } from '../../src/core/model.ts';
import { components, groups } from './components.ts';

/** `content/site.yaml`, and the site's own page, in the languages of the archive. */
export function siteFiles(locales: readonly Locale[]): { file: string; text: string }[] {
  return [
    { file: 'content/site.yaml', text: siteText(locales) },
    {
      file: 'content/pages/about/en.mdx',
      text: '---\ntitle: About this page\ndescription: What this page shows.\n---\n\nThis site was made by a program.\n',
    },
  ];
}

function siteText(locales: readonly Locale[]): string {
  const texts = (text: Readonly<Record<Locale, string>>) => {
    const known = locales.filter((locale) => Object.hasOwn(text, locale));
    return `{ ${known.map((locale) => `${locale}: ${text[locale]}`).join(', ')} }`;
  };
  return [
    'name: Archive Status',
    'url: https://status.example.com/',
    'defaultLocale: en',
    'timeZones: [America/Los_Angeles]',
    'groups:',
    ...Object.entries(groups).map(([id, name]) => `  ${id}: { name: ${texts(name)} }`),
    'components:',
    ...components.map(({ id, group, name }) => `  ${id}: { name: ${texts(name)}, group: ${group} }`),
    'links:',
    '  support: https://support.example.com/',
    '  home: https://www.example.com/',
    '',
  ].join('\n');
}
