/** An element that prose may become: its attributes, each with what its value must look like, and what it may stand in. */
interface Shape {
  attributes?: Readonly<Record<string, RegExp>>;
  isVoid?: boolean;
  /** Only phrasing content may stand in it. */
  isPhrasing?: boolean;
  /** The only elements that may be its children; then it holds no text but white space. */
  children?: readonly string[];
}

const any = /^/s;
const instant = /^\d{4,6}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?Z$/;
const align = /^align-(?:left|center|right)$/;

const shapes: Readonly<Record<string, Shape>> = {
  p: { isPhrasing: true, attributes: { class: /^callout-label$/ } },
  h4: { isPhrasing: true },
  h3: { isPhrasing: true },
  em: { isPhrasing: true },
  strong: { isPhrasing: true },
  del: { isPhrasing: true },
  a: { isPhrasing: true, attributes: { href: any, title: any, rel: /^noopener$/ } },
  code: { isPhrasing: true, attributes: { class: /^language-\S+$/ } },
  pre: { children: ['code'], attributes: { tabindex: /^0$/ } },
  time: { isPhrasing: true, attributes: { datetime: instant } },
  span: { isPhrasing: true, attributes: { class: /^time-range$/, translate: /^no$/ } },
  img: { isVoid: true, attributes: { src: any, alt: any, title: any, loading: /^lazy$/ } },
  br: { isVoid: true },
  hr: { isVoid: true },
  ul: { children: ['li'], attributes: { class: /^contains-task-list$/ } },
  ol: { children: ['li'], attributes: { start: /^\d+$/, class: /^contains-task-list$/ } },
  li: {},
  blockquote: {},
  aside: { attributes: { role: /^note$/, class: /^callout callout-(?:note|warning)$/ } },
  div: { children: ['table'], attributes: { class: /^table$/ } },
  table: { children: ['thead', 'tbody'] },
  thead: { children: ['tr'] },
  tbody: { children: ['tr'] },
  tr: { children: ['th', 'td'] },
  th: { isPhrasing: true, attributes: { class: align } },
  td: { isPhrasing: true, attributes: { class: align } },
};

const phrasing = ['em', 'strong', 'del', 'a', 'code', 'time', 'span', 'img', 'br'];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const token = /<(?<close>\/)?(?<name>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+="[^"]*")*)>|(?<text>[^<]+)|(?<stray><)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufdd0-\ufdef]/;

/**
 * Reads HTML that Tidings made of prose, by a grammar much smaller than HTML's: whatever an author's text could break
 * out into is a fault. `text` is what a reader sees.
 */
export function readStrictHtml(html: string): { faults: string[]; text: string } {
  const faults = new Set<string>();
  const open: string[] = [];
  let text = '';
  if (forbidden.test(html)) faults.add('a control character');
  for (const { groups = {} } of html.matchAll(token)) {
    const { close, name, attributes = '', text: written, stray } = groups;
    const parent = open.at(-1);
    const shape = parent === undefined ? undefined : shapes[parent];
    if (stray !== undefined) faults.add('a “<” that begins no tag');
    else if (written !== undefined) {
      text += decode(written, faults);
      if (shape?.children !== undefined && written.trim() !== '') faults.add(`text in <${parent}>`);
    } else if (name === undefined) continue;
    else if (close !== undefined) {
      if (open.pop() !== name) faults.add(`</${name}> closes <${parent}>`);
    } else {
      const own = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
      if (own === undefined) {
        faults.add(`an element <${name}>`);
        continue;
      }
      if (shape?.children !== undefined && !shape.children.includes(name)) faults.add(`<${name}> in <${parent}>`);
      if (shape?.isPhrasing && !phrasing.includes(name)) faults.add(`<${name}> in <${parent}>`);
      if (name === 'a' && open.includes('a')) faults.add('a link in a link');
      checkAttributes(name, own, attributes, faults);
      if (!own.isVoid) open.push(name);
    }
  }
  for (const name of open) faults.add(`<${name}> is never closed`);
  return { faults: [...faults], text };
}

function checkAttributes(element: string, { attributes = {} }: Shape, source: string, faults: Set<string>): void {
  const seen = new Set<string>();
  for (const [, name = '', written = ''] of source.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
    const value = decode(written, faults);
    if (seen.has(name)) faults.add(`<${element}> has ${name} twice`);
    seen.add(name);
    const pattern = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (pattern === undefined) faults.add(`<${element}> has ${name}`);
    else if (!pattern.test(value)) faults.add(`${name}=${JSON.stringify(value)} on <${element}>`);
    else if (name === 'href') checkHref(value, faults);
    else if (name === 'src') checkSource(value, faults);
  }
  if (element === 'img' && !seen.has('src')) faults.add('an image without src');
}

const page = 'https://status.example.com/incidents/here/';

/** As browsers read it: the URL standard, not our own reading of addresses. */
function checkHref(value: string, faults: Set<string>): void {
  if (!URL.canParse(value, page)) return;
  const { protocol } = new URL(value, page);
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) faults.add(`a link to ${protocol}`);
}

function checkSource(value: string, faults: Set<string>): void {
  if (!URL.canParse(value, page) || new URL(value, page).origin !== new URL(page).origin)
    faults.add(`an image from elsewhere: ${value}`);
}

function decode(source: string, faults: Set<string>): string {
  return source.replaceAll(/&(?:#x([\da-f]{1,6});|#(\d{1,7});|([a-z]+);)?/gi, (entity, hex, decimal, name) => {
    if (name !== undefined && Object.hasOwn(entities, name)) return entities[name] ?? '';
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    faults.add(`${JSON.stringify(entity)} is no character reference`);
    return entity;
  });
}
