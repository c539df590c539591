/**
 * What in MDX would begin a program never reaches the parser: braces, and `import` and `export` at the beginning of a
 * line, are replaced by code points that no text may hold (see check-text.ts), one for one, so that offsets stay. The
 * parser takes them for letters, and in code they are given back; elsewhere they are findings.
 */
export const maskedOpen = '\ufdd0';
export const maskedClose = '\ufdd1';
export const maskedImport = '\ufdd2';
export const maskedExport = '\ufdd3';
/** For a `<` that was reported and begins no tag. */
export const maskedLess = '\ufdd4';

const original: Readonly<Record<string, string>> = {
  [maskedOpen]: '{',
  [maskedClose]: '}',
  [maskedImport]: 'i',
  [maskedExport]: 'e',
  [maskedLess]: '<',
};

export function mask(text: string): string {
  const masked = text.replaceAll('{', maskedOpen).replaceAll('}', maskedClose);
  // Most texts have neither word, and the look at the beginning of each line is spared.
  if (!masked.includes('mport') && !masked.includes('xport')) return masked;
  return masked.replaceAll(/^([ \t]*)([ie])(?=(?:mport|xport)\b)/gm, (_, indent: string, letter: string) =>
    indent.concat(letter === 'i' ? maskedImport : maskedExport),
  );
}

/** Whether a text holds any masked sign. */
export function isMasked(text: string): boolean {
  return /[\ufdd0-\ufdd4]/.test(text);
}

export function unmask(text: string): string {
  return text.replaceAll(/[\ufdd0-\ufdd4]/g, (character) => original[character] ?? character);
}
