/** Markup that is complete and well-formed: what `element`, `text` and `markup` make. No other text is taken for it. */
export type Markup = string & { readonly isMarkup: unique symbol };

const inText = /[&<>\r]/g;
const inAttributes = /[&<>"\r\n\t]/g;

type Attributes = Readonly<Record<string, string | null | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>';

/**
 * An element of XML, or of HTML where it has content. Text goes in by `text` alone, so that no title can end an element.
 * Attributes without a value are left out.
 */
export function element(name: string, attributes: Attributes, ...content: readonly Markup[]): Markup {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) start += ` ${key}="${escaped(value, inAttributes)}"`;
  }
  return markup(content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`);
}

/** Any text between tags. */
export function text(plain: string): Markup {
  return markup(escaped(plain, inText));
}

/** Takes a text for markup: only for what this program has made and escaped itself. */
export function markup(made: string): Markup {
  return made as Markup;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make a line feed or a space of these.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** What XML 1.0 section 2.2 lets no document hold, not even as a reference; halves of surrogate pairs included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** The same and whole surrogate pairs, which is far quicker to look for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const perhapsForbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/;

/** `]]>` can't remain, since every `>` is escaped. */
function escaped(plain: string, special: RegExp): string {
  const allowed = perhapsForbidden.test(plain) ? plain.replace(forbidden, '\ufffd') : plain;
  return allowed.replace(special, (sign) => references[sign] ?? sign);
}
