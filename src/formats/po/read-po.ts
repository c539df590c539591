import { excerpt } from '../../core/content/findings.ts';
import { type Diagnostic, report } from '../../core/diagnostic.ts';
import type { ReturnedCatalog, ReturnedEntry } from '../../core/exchange/catalog.ts';
import { poSyntax } from '../../core/rules/po-syntax.ts';
import { type PoEntry, readPoEntries } from './po-entries.ts';

/** A catalog that came back; null with an error. Obsolete entries (`#~`) are left out. */
export function readPo(file: string, text: string): { catalog: ReturnedCatalog | null; diagnostics: Diagnostic[] } {
  const { entries, faults } = readPoEntries(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (faults.length > 0) {
    const diagnostics = faults.map(({ is, line, column, source }) =>
      report(poSyntax, { file, line, column }, { is, line: excerpt(source) }),
    );
    return { catalog: null, diagnostics };
  }
  const header = entries.find(({ context, id }) => context === null && id === '');
  const fields = fieldsOf(header?.texts[0] ?? '');
  const { line = 1, column = 1 } = header ?? {};
  const catalog = {
    place: { file, line, column },
    lang: fields.get('language')?.replaceAll('_', '-') ?? null,
    pluralForms: fields.get('plural-forms') ?? null,
    digest: fields.get('x-tidings-digest') ?? null,
    entries: entries.filter((entry) => entry !== header).map((entry) => returnedEntry(entry, file)),
  };
  return { catalog, diagnostics: [] };
}

function returnedEntry(entry: PoEntry, file: string): ReturnedEntry {
  const { context, id, plural, texts, flags, line, column, lines } = entry;
  return {
    key: context,
    source: id,
    plural,
    texts,
    isFuzzy: flags.includes('fuzzy'),
    place: { file, line, column },
    places: lines.map((own) => ({ file, line: own, column: 1 })),
  };
}

function fieldsOf(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split('\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).trim();
      return colon === -1 || value === '' ? [] : [[line.slice(0, colon).trim().toLowerCase(), value]];
    }),
  );
}
