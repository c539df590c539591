/**
 * What a page carries for programs alone: feeds and Markdown in its head, previews of links, structured data. Readers, and what
 * every page of any site has (`description`, `canonical`, the other languages), don't count. As the templates write it.
 */
const parts =
  /<link rel="alternate"(?=[^>]* type=)(?:[^>"]|"[^"]*")*>|<meta (?:property|name)="(?:og|twitter|article):[^"]*"(?:[^>"]|"[^"]*")*>|<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/** The page without it. */
export function withoutPartsForPrograms(html: string): string {
  return html.replaceAll(parts, '');
}
