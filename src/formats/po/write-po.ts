import type { Catalog, CatalogEntry } from '../../core/exchange/catalog.ts';

/** A gettext catalog. https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html */
export function writePo({ sourceLang, lang, pluralForms, digest, entries }: Catalog): string {
  const fields = {
    'Project-Id-Version': 'Tidings',
    Language: lang.replaceAll('-', '_'),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralForms,
    'X-Source-Language': sourceLang,
    'X-Tidings-Digest': digest,
  };
  const header = [
    'msgid ""',
    'msgstr ""',
    ...Object.entries(fields).map(([name, value]) => quoted(`${name}: ${value}\n`)),
  ];
  return `${[header.join('\n'), ...entries.map(entryText)].join('\n\n')}\n`;
}

function entryText({ key, notes, source, plural, texts }: CatalogEntry): string {
  return [
    ...notes.map((note) => `#. ${note}`),
    `msgctxt ${quoted(key)}`,
    `msgid ${quoted(source)}`,
    ...(plural === null
      ? [`msgstr ${quoted(texts[0] ?? '')}`]
      : [`msgid_plural ${quoted(plural)}`, ...texts.map((text, form) => `msgstr[${form}] ${quoted(text)}`)]),
  ].join('\n');
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"\n\t\r]/g, (sign) => escapes[sign] ?? sign)}"`;
}
