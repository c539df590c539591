import { fileText } from '../content/file-text.ts';
import { readYaml, yamlEntry } from '../content/yaml-map.ts';
import type { Edit } from './edit-text.ts';

/** The edit that gives a key of the front matter another value, or adds it above the closing line. */
export function editFrontMatter(raw: string, key: 'title' | 'translation', value: string): Edit {
  const text = fileText(raw);
  const close = text.indexOf('\n---') + 1;
  const open = text.indexOf('\n') + 1;
  const { value: node } = readYaml(text.slice(open, close), { file: '', firstLine: 1 });
  const entry = node.is === 'map' ? yamlEntry(node, key)?.value : undefined;
  if (entry?.is !== 'scalar') return { start: close, end: close, text: `${key}: ${yamlText(value)}\n` };
  const lineStarts = text.slice(open, close).split('\n');
  const before = lineStarts.slice(0, entry.place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const start = open + before + entry.place.column - 1;
  const gap = entry.source === '' ? ' ' : '';
  return { start, end: start + entry.source.length, text: gap + yamlText(value) };
}

const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} ,.;!?()'%_“”„‘’«»–—…-]*[\p{L}\p{M}\p{N}.!?)%”“’»…])?$/u;
const word = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A text as YAML: plain where it can be nothing else. */
export function yamlText(text: string): string {
  return plain.test(text) && !word.test(text) ? text : JSON.stringify(text);
}
