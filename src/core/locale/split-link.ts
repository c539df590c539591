/**
 * Cuts a text at its link, `See the <link>status page</link>.`, for the template to put the words into an `<a>`. A text
 * without a link is all `before`.
 */
export function splitLink(text: string): { before: string; link: string | null; after: string } {
  const [, before, link, after] = /^([\s\S]*?)<link>([\s\S]*?)<\/link>([\s\S]*)$/.exec(text) ?? [];
  if (before === undefined || link === undefined || after === undefined) return { before: text, link: null, after: '' };
  return { before, link, after };
}
