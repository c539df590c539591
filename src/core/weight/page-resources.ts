/** What a page has fetched, by the addresses that stand in it, and the code that it carries itself. */
export interface PageResources {
  styles: readonly string[];
  scripts: readonly string[];
  /** Scripts among them that the first paint waits for. */
  blocking: number;
  inlineScript: string;
}

/** Scripts with their text, and other tags: what stands in quotes or comments is none. */
const pieces =
  /<!--[\s\S]*?-->|<(script)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>([\s\S]*?)<\/script|<([a-z]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

export function pageResources(html: string): PageResources {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  const inline: string[] = [];
  let blocking = 0;
  for (const [, script, scriptAttributes = '', text = '', tag, tagAttributes = ''] of html.matchAll(pieces)) {
    if (script !== undefined) {
      const source = attribute(scriptAttributes, 'src');
      if (/json/i.test(attribute(scriptAttributes, 'type') ?? '')) continue;
      if (source === null) inline.push(text);
      else scripts.add(source);
      const isDeferred = /\s(?:async|defer)(?=[\s=]|$)/i.test(scriptAttributes);
      if (source !== null && !isDeferred && attribute(scriptAttributes, 'type') !== 'module') blocking++;
    } else if (tag?.toLowerCase() === 'link') {
      const target = attribute(tagAttributes, 'href');
      const relation = attribute(tagAttributes, 'rel');
      if (target !== null && relation === 'stylesheet') styles.add(target);
      if (target !== null && relation === 'modulepreload') scripts.add(target);
    }
  }
  return { styles: [...styles], scripts: [...scripts], blocking, inlineScript: inline.join('\n') };
}

/** The modules that one can't run without, as they are written; not those that it may load later. */
export function staticImports(code: string): string[] {
  return [...code.matchAll(/\b(?:from|import)\s*(["'])([^"'\n]+)\1/g)].map(([, , specifier = '']) => specifier);
}

function attribute(attributes: string, name: string): string | null {
  const [, quoted, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return quoted ?? single ?? bare ?? null;
}
