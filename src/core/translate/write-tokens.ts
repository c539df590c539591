/** A piece of Markdown: a text, something locked, or the mark that opens or closes emphasis. */
export interface Token {
  is: 'text' | 'locked' | 'open' | 'close';
  text: string;
}

const space = /^\s*$/;
const punctuation = /^[\p{P}\p{S}]$/u;

/**
 * Joins pieces so that emphasis stays emphasis. Engines put spaces inside the marks, and in languages without spaces a mark
 * between a quotation mark and a letter is none (CommonMark 6.2): then spaces and punctuation move outside, and `_` becomes `*`.
 */
export function writeTokens(tokens: readonly Token[]): string {
  const texts = tokens.map((token) => ({ ...token }));
  for (const [index, token] of texts.entries()) {
    if (token.is === 'open') moveOut(texts, index, 1);
    else if (token.is === 'close') moveOut(texts, index, -1);
  }
  for (const [index, token] of texts.entries()) {
    if (token.is !== 'open' && token.is !== 'close') continue;
    const outside = neighbour(texts, index, token.is === 'open' ? -1 : 1);
    if (!token.text.includes('_') || space.test(outside) || punctuation.test(outside)) continue;
    const partner = partnerOf(texts, index);
    for (const mark of [token, partner]) if (mark !== undefined) mark.text = mark.text.replaceAll('_', '*');
  }
  return texts.map(({ text }) => text).join('');
}

/** Moves what may not stand beside the mark from inside (in direction `inward`) to outside. */
function moveOut(tokens: Token[], index: number, inward: 1 | -1): void {
  const inside = tokens[index + inward];
  if (inside?.is !== 'text') return;
  const outside = neighbour(tokens, index, inward === 1 ? -1 : 1);
  const touches = !space.test(outside) && !punctuation.test(outside);
  const signs = touches ? '[\\s\\p{P}\\p{S}]+' : '\\s+';
  const [moved = ''] = new RegExp(inward === 1 ? `^${signs}` : `${signs}$`, 'u').exec(inside.text) ?? [];
  if (moved === '' || moved === inside.text) return;
  inside.text = inward === 1 ? inside.text.slice(moved.length) : inside.text.slice(0, -moved.length);
  tokens.splice(inward === 1 ? index : index + 1, 0, { is: 'text', text: moved });
  const opens = /^[\p{Ps}\p{Pi}"']/u.exec(inside.text)?.[0];
  // A pair of quotation marks stays a pair.
  if (inward === -1 && opens !== undefined && /^[\p{Pe}\p{Pf}"']/u.test(moved) && tokens[index - 2]?.is === 'open') {
    inside.text = inside.text.slice(opens.length);
    tokens.splice(index - 2, 0, { is: 'text', text: opens });
  }
}

/** The nearest sign in a direction; empty at the end. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): string {
  for (let at = index + step; tokens[at] !== undefined; at += step) {
    const signs = [...(tokens[at]?.text ?? '')];
    const sign = step === 1 ? signs[0] : signs.at(-1);
    if (sign !== undefined) return sign;
  }
  return '';
}

function partnerOf(tokens: readonly Token[], index: number): Token | undefined {
  const step = tokens[index]?.is === 'open' ? 1 : -1;
  let depth = 0;
  for (let at = index; tokens[at] !== undefined; at += step) {
    const { is } = tokens[at] ?? {};
    if (is === 'open') depth += step;
    else if (is === 'close') depth -= step;
    if (depth === 0) return tokens[at];
  }
  return undefined;
}
