import { escapeHtml } from '../html.ts';
import type { LocaleContext } from '../views/page-context.ts';

/** What someone copies into a page of their own to show the state there, in the language of this page. */
export function embedSnippets({ language, site, local, absolute }: LocaleContext): { name: string; html: string }[] {
  const [script, page, title] = [absolute('/embed.js'), absolute(local('embed/')), site.name].map(escapeHtml);
  return [
    { name: 'script', html: `<script async src="${script}" data-locale="${language.locale}"></script>` },
    {
      name: 'iframe',
      html: `<iframe src="${page}" title="${title}" width="100%" height="160" style="border: 0"></iframe>`,
    },
  ];
}
