/** Puts values in the place of `{{name}}`; what is not among the values stays as it stands. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : hole,
  );
}

/** The names in `{{…}}`, whatever stands in them, each once. */
export function variablesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name.trim()))];
}
