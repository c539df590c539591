/** A parameter or property name and what it says; `value` as `escapeText` or a date made it. */
export type Parameters = Readonly<Record<string, string>>;

/** RFC 5545 section 3.1: octets of a line, its line break not counted. */
const longest = 75;

/** `NAME;PARAMETER=value:value`, in lines of at most 75 octets that break between characters, with the break at its end. */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, told]) => `;${key}=${parameterValue(told)}`);
  return fold(`${name}${given.join('')}:${value}`);
}

/** A value of the type TEXT, RFC 5545 section 3.3.11: any text, its line breaks kept. */
export function textValue(text: string): string {
  return withoutControls(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n?|\n/g, '\\n');
}

/** A UTC instant, to the second: `20240711T175900Z`. */
export function dateTimeValue(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** Quoted where it must be; quotation marks can't be told (RFC 5545 section 3.2). */
function parameterValue(text: string): string {
  const plain = withoutControls(text)
    .replaceAll('"', "'")
    .replaceAll(/[\r\n\t]/g, ' ');
  return /[:;,]/.test(plain) ? `"${plain}"` : plain;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]|\p{Surrogate}/gu;

function withoutControls(text: string): string {
  return text.replace(controls, '\ufffd');
}

function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + length > longest) {
      lines.push(current);
      // The space that says that the line goes on counts, too.
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return `${[...lines, current].join('\r\n')}\r\n`;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
