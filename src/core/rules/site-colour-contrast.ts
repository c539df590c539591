import type { Rule } from '../diagnostic.ts';
import { guessed } from './unknown-word.ts';

/** Ratios as measured; `suggestion` has the same hue and saturation, and the nearest lightness that is enough. */
export interface LowContrast {
  key: string;
  colour: string;
  source: string;
  surface: string;
  surfaceColour: string;
  ratio: number;
  needed: number;
  suggestion: string;
  suggestedRatio: number;
}

export const siteColourContrast: Rule<LowContrast> = {
  id: 'site-colour-contrast',
  severity: 'error',
  why: 'Links have the colour of the brand; many people can’t read them below a contrast of 4.5:1 (WCAG 2.2, 1.4.3).',
  wrong: "`colour: '#ffd400'`",
  right: "`colour: '#7e6900'`",
  explain: ({ key, colour, source, surface, surfaceColour, ratio, needed, suggestion, suggestedRatio }) => ({
    message: `\`${key}\` ${colour} has a contrast of ${told(ratio)}:1 on ${surface} (${surfaceColour}); text needs ${needed}:1.`,
    expected: `a colour with ${needed}:1 on all that links stand on`,
    received: source,
    hint: `Write \`'${suggestion}'\`, the same colour just ${isDarker(suggestion, colour) ? 'dark' : 'light'} enough: ${told(suggestedRatio)}:1.`,
    correction: guessed(`'${suggestion}'`),
  }),
};

/** Never rounded up to what it is not. */
function told(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

/** Of two colours that differ in lightness alone, as `#rrggbb`: the darker one has no digit pair above the other's. */
function isDarker(one: string, other: string): boolean {
  return [1, 3, 5].every((at) => one.slice(at, at + 2) <= other.slice(at, at + 2));
}
