export type Filler = (values: Readonly<Record<string, string | number>>) => string;

/**
 * Puts values in the place of each `{{name}}` of a text that is filled again and again. For a name that is not among the
 * values, `onMissing` says what stands there; the hole as it was, when left out.
 */
export function fillerOf(
  text: string,
  onMissing: (name: string, hole: string) => string = (_name, hole) => hole,
): Filler {
  // The text before the first hole; then of each the hole, the name in it, and the text after it.
  const pieces = text.split(/(\{\{\s*(\w+)\s*\}\})/);
  const [first = ''] = pieces;
  return (values) => {
    let filled = first;
    for (let index = 1; index < pieces.length; index += 3) {
      const [hole = '', name = '', after = ''] = [pieces[index], pieces[index + 1], pieces[index + 2]];
      filled += (Object.hasOwn(values, name) ? values[name] : onMissing(name, hole)) + after;
    }
    return filled;
  };
}

/** The names in `{{…}}`, whatever stands in them, each once. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim()))];
}
