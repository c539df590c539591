/**
 * The same text, as long as before in UTF-16 units, in which one form stands for many: full-width letters and digits,
 * CJK radicals, every kind of space, hyphen and apostrophe become plain ones; HTML tags and written-out spaces become
 * spaces. Places in the folded text are places in the text.
 */
export function foldText(text: string): string {
  return blankMarkup(text).replace(/[^\n\x20-\x7e]/g, fold);
}

/** The text of a page as its readers see it: without tags, spaces single. */
export function visibleText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return blankMarkup(text).replace(/\s+/g, ' ').trim();
}

function blankMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<[/!]?[a-zA-Z-][^<>\n]{0,500}>/g, (tag) => ' '.repeat(tag.length))
    .replace(/&[a-zA-Z0-9#]{2,8};/g, (entity) => (entities.get(entity.toLowerCase()) ?? entity).padEnd(entity.length));
}

const entities: ReadonlyMap<string, string> = new Map([
  ...['nbsp', '#160', '#xa0', 'ensp', 'emsp', 'thinsp', '#8239', '#x202f', 'amp'].map((name) => entity(name, ' ')),
  ...['ndash', 'mdash', '#8211', '#8212', '#x2013', '#x2014', 'minus'].map((name) => entity(name, '–')),
  ...['#124', '#x7c', 'vert', 'verbar'].map((name) => entity(name, '|')),
  ...['rsquo', '#39', '#x27', '#8217', 'apos'].map((name) => entity(name, "'")),
]);

function entity(name: string, character: string): [string, string] {
  return [`&${name};`, character];
}

function fold(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  if (/[\s\p{Cf}\p{Cc}]/u.test(character)) return ' ';
  const compatible = character.normalize('NFKC');
  return compatible.length === 1 ? compatible : character;
}

const folds: ReadonlyMap<string, string> = new Map([
  ...each('‘’ʼ′´`', "'"),
  ...each('‐‑−﹣', '-'),
  ...each('─―', '–'),
  ...each('～〜', '~'),
  ...each('¦∣│┃', '|'),
  ...each('／∕⁄', '/'),
  ...each('，、', ','),
  ...each('［【〔「', '['),
  ...each('］】〕」', ']'),
]);

function each(characters: string, to: string): [string, string][] {
  return [...characters].map((character) => [character, to]);
}
