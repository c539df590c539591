import { excerpt } from './findings.ts';
import { unmask } from './mask.ts';
import { scanTag } from './scan-tag.ts';

interface SyntaxFault {
  offset: number;
  found: { message: string; expected: string; received: string; hint: string };
}

/** Where the parser stumbled. Its message is all it tells: `line:column: reason (rule)`. */
export function placeOfSyntaxError(thrown: string, source: string): number {
  const [, line, column] = /^(\d+):(\d+):/.exec(thrown) ?? [];
  return line === undefined ? 0 : offsetOf(source, Number(line), Number(column));
}

/** An author's words for what the MDX parser threw. `source` is what was parsed, `text` the file, offsets alike. */
export function explainSyntaxError(thrown: string, source: string, text: string): SyntaxFault {
  const at = placeOfSyntaxError(thrown, source);
  const reason = thrown.replace(/^\d+:\d+: /, '').replace(/ \([\w-]+:[\w-]+\)$/, '');
  const [, open] = /^Expected a closing tag for `<([^`>]*)>`/.exec(reason) ?? [];
  if (open !== undefined) return unclosed(open, at, text, source);

  const [, close] = /^Unexpected closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
  if (close !== undefined) {
    const [, other, line, column] = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
    if (other !== undefined && isOpenBefore(close, source.slice(0, at)))
      return unclosed(other, offsetOf(source, Number(line), Number(column)), text, source);
    return unopened(close, other, at, text);
  }
  if (source[at] === '<') return brokenTag(at, text);
  const message = `This can’t be read: ${unmask(reason)}.`;
  const hint = 'Look for an open quotation mark, bracket or tag at this place.';
  return { offset: at, found: { message, expected: 'Markdown and complete tags', received: lineFrom(text, at), hint } };
}

function unclosed(name: string, offset: number, text: string, source: string): SyntaxFault {
  const received = excerpt(text.slice(offset, scanTag(source, offset)?.end ?? lineEnd(text, offset)));
  const hint = /^[A-Z]/.test(name)
    ? `Add \`</${name}>\` below the text that belongs to it, and begin the tag on a line of its own.`
    : 'Write `\\<` for a “<” that readers shall see.';
  const message = `\`<${name}>\` is never closed.`;
  return { offset, found: { message, expected: `\`</${name}>\` below it`, received, hint } };
}

function unopened(name: string, open: string | undefined, offset: number, text: string): SyntaxFault {
  const tag = `</${name}>`;
  const message = `\`${tag}\` closes a tag that is not open.`;
  const received = lineFrom(text, offset);
  if (open === undefined) {
    const hint = `Delete \`${tag}\`, or write \`<${name} …>\` where it begins.`;
    return { offset, found: { message, expected: 'text', received, hint } };
  }
  const hint = `Write \`</${open}>\`, which closes the tag that is open here, or delete \`${tag}\`.`;
  return { offset, found: { message, expected: `\`</${open}>\``, received, hint } };
}

/** `<` begins a tag for the parser, but no tag can be read. */
function brokenTag(offset: number, text: string): SyntaxFault {
  const received = lineFrom(text, offset);
  const fault = (message: string, expected: string, hint: string) => ({
    offset,
    found: { message, expected, received, hint },
  });
  const line = text.slice(offset, Math.min(lineEnd(text, offset), offset + 500));
  if (line.startsWith('<!--')) {
    const hint = 'Delete the comment; keep notes for colleagues in the message of the commit.';
    return fault('A comment `<!-- … -->` can’t be used here.', 'text', hint);
  }
  const [, address] = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(line) ?? [];
  if (address !== undefined) {
    const url = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `mailto:${address}`;
    const hint = `Write \`[${address}](${url})\`.`;
    return fault('An address in angle brackets is taken for a tag.', '`[text](address)`', hint);
  }
  const [, attribute, value] = /^<[\w.:-]+(?:\s+[\w-]+="[^"]*")*\s+([\w-]+)\s*=\s*([^\s"'<>{}/]+)/.exec(line) ?? [];
  if (attribute !== undefined) {
    const message = `The value of \`${attribute}\` has no quotation marks.`;
    return fault(message, `\`${attribute}="…"\``, `Write \`${attribute}="${value}"\`.`);
  }
  const [, name] = /^<\/?([A-Z][\w.:-]*)/.exec(line) ?? [];
  if (name !== undefined) {
    const hint = 'Write each attribute as `name="value"`, with both quotation marks, and end the tag with `>`.';
    return fault(`The tag \`<${name}\` can’t be read.`, `\`<${name} name="value">\``, hint);
  }
  const hint = 'Write `\\<` for a “<” that readers shall see.';
  return fault('This “<” begins a tag that can’t be read.', 'text, or a complete tag', hint);
}

/** Whether more tags of that name open than close. */
function isOpenBefore(name: string, before: string): boolean {
  const count = (sign: string) => before.split(`${sign}${name}`).length;
  return count('<') > count('</');
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let current = 1; current < line; current++) {
    const end = source.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  return Math.min(start + column - 1, source.length);
}

function lineFrom(text: string, offset: number): string {
  return excerpt(text.slice(offset, lineEnd(text, offset)));
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
