import type { Rule } from '../diagnostic.ts';

/** The file is neither SVG nor PNG, or does not say how large it is. */
export const siteLogoUnreadable: Rule<{ key: string; path: string }> = {
  id: 'site-logo-unreadable',
  severity: 'error',
  why: 'The page keeps room for the logo before it is loaded, so that nothing moves: its size must be known.',
  wrong: 'an SVG without `viewBox`, or a JPEG',
  right: '`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 32">`',
  explain: ({ key, path }) => ({
    message: `The size of the logo \`public/${path.replace(/^\/+/, '')}\` can’t be read.`,
    expected: 'an SVG with `viewBox`, or with `width` and `height`; or a PNG',
    received: path,
    hint: `Save it as SVG with a \`viewBox\`, or as PNG, and name that file in \`${key}\`.`,
  }),
};
