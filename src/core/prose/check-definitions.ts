import { excerpt } from '../content/findings.ts';
import { missingDefinition } from '../rules/missing-definition.ts';
import { unusedDefinition } from '../rules/unused-definition.ts';
import { folded } from './fold-words.ts';
import { masked } from './mask-markup.ts';
import type { ProseText } from './prose-text.ts';

const definition = new RegExp(`^([ \\t>]*)\\[(${masked}+)\\]:${masked}+`, 'gm');
const label = /\[([^\][]*)\](?!\()/g;
const reference = new RegExp(`(?<![\\p{L}\\p{N}\\]])\\[[^\\][]+\\]\\[(${masked}+)\\]`, 'gu');

/** Addresses that no link uses, and links whose address is missing. The first definition of a label counts. */
export function checkDefinitions({ findings, text }: ProseText): void {
  if (!text.includes(`]:`) && !text.includes(`][`)) return;
  const source = (start: number, length: number) => findings.text.slice(start, start + length);
  const defined = new Map<string, { at: number; name: string; source: string }>();
  const places = new Set<number>();
  for (const { 0: all, 1: before = '', 2: name = '', index } of text.matchAll(definition)) {
    const at = index + before.length;
    const key = folded(source(at + 1, name.length));
    places.add(at);
    if (!defined.has(key)) {
      const line = excerpt(source(at, all.length - before.length));
      defined.set(key, { at, name: source(at + 1, name.length), source: line });
    }
  }
  const used = new Set<string>();
  for (const { 1: name = '', index } of text.matchAll(label))
    if (!places.has(index)) used.add(folded(source(index + 1, name.length)));
  for (const [key, { at, name, source: line }] of defined)
    if (!used.has(key)) findings.add(unusedDefinition, at, { label: excerpt(name), source: line });

  const known = [...defined.values()].map(({ name }) => name);
  for (const { 0: all, 1: name = '', index } of text.matchAll(reference)) {
    const written = source(index + all.length - 1 - name.length, name.length);
    if (defined.has(folded(written))) continue;
    const found = { label: excerpt(written), source: excerpt(source(index, all.length)), known };
    findings.add(missingDefinition, index, found);
  }
}
