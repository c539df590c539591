import type { ProseWords } from './prose-words.ts';

export interface FoundName {
  index: number;
  /** As it stands in the text. */
  text: string;
  id: string;
}

/** After one of these a word at the beginning of a sentence is rather a verb or a plain noun: “Talk to us”, “Calls for …”. */
const ordinary =
  /^[ \t]+(?:to|for|of|from|with|about|by|at|on|into|us|you|your|our|the|a|an|this|that|these|those|all|any|more|zu|zum|zur|für|von|vom|mit|bei|aus|an|auf|über)(?![\p{L}\p{N}])/u;

/** Names of components in a text, whole words in the letter case of the name, the longest where several fit. */
export function findComponents(
  text: string,
  { components, componentPattern }: Pick<ProseWords, 'components' | 'componentPattern'>,
): FoundName[] {
  if (componentPattern === null) return [];
  const found: FoundName[] = [];
  for (const { 0: name, index } of text.matchAll(componentPattern)) {
    const id = components.get(name) ?? components.get(name.replaceAll(/\s+/g, ' '));
    if (id === undefined) continue;
    const isWord = !/\s/.test(name) && name !== name.toUpperCase();
    if (
      isWord &&
      beginsSentence(text, index) &&
      ordinary.test(text.slice(index + name.length, index + name.length + 20))
    )
      continue;
    // A word alone in letters of a small case may be any word.
    if (isLowerWord(name)) continue;
    found.push({ index, text: name, id });
  }
  return found;
}

function beginsSentence(text: string, index: number): boolean {
  return /(?:^|[.!?:;。…\n"“„»(][\s*_>]*|\n[ \t]*[-*+][ \t]+)$/u.test(text.slice(Math.max(0, index - 20), index));
}

/** `search`, but not `메시징`, which has no letter case. */
function isLowerWord(name: string): boolean {
  return !/\s/.test(name) && name === name.toLowerCase() && name !== name.toUpperCase() && !/[\d-]/.test(name);
}
