import type { PartKey } from '../model.ts';
import { postmortemSections } from '../vocabulary.ts';

/**
 * A translation file to be filled in: the tags of each part that the source has, with nothing in them. What stays empty
 * counts as missing, but for the title, which a file must have. Without parts it is that of a page of the site's own.
 */
export function newTranslation(parts: readonly PartKey[]): string {
  if (parts.length === 0) return '---\ntitle:\ndescription:\n---\n\n';
  const updates = parts.filter((key) => key.startsWith('update:'));
  const sections = Object.entries(postmortemSections).filter(([, key]) => parts.includes(key));
  const hasPostmortem = sections.length > 0 || parts.includes('postmortem') || parts.includes('closing');
  return [
    '---\ntitle:\ntranslation: human\n---\n',
    ...(parts.includes('summary') ? [''] : []),
    ...updates.map((key) => emptyTag('Update', ` at="${key.slice('update:'.length)}"`)),
    ...(hasPostmortem ? ['<Postmortem>\n', ...sections.map(([tag]) => emptyTag(tag)), '</Postmortem>\n'] : []),
  ].join('\n');
}

function emptyTag(name: string, attributes = ''): string {
  return `<${name}${attributes}>\n\n</${name}>\n`;
}
