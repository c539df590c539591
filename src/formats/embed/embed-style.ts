import { pageIndicators } from '../../core/vocabulary.ts';
import { badgeLooks } from '../badge/badge-look.ts';

const tones = pageIndicators
  .map((indicator) => `.${indicator}{--tone:light-dark(${badgeLooks[indicator].light},${badgeLooks[indicator].dark})}`)
  .join('');

/**
 * The box, in the page for frames and in the shadow tree of the script. Light or dark as the reader's system is, unless `scheme`
 * says otherwise. Colours of `tokens.css`, sizes relative to the text.
 */
export const embedStyle = [
  '.box{font:400 1rem/1.5 system-ui,sans-serif;--soft:light-dark(#566071,#9ea9b8);--line:1px solid light-dark(#dfe3e9,#2b333e);',
  '--card:light-dark(#fff,#161b22);padding:.75em 1em;color:light-dark(#161b24,#e7ebf1);background:var(--card);',
  'border:var(--line);border-radius:.75em;overflow-wrap:anywhere}',
  '.state{display:grid;grid-template-columns:auto 1fr;column-gap:.75em;align-items:center}',
  'svg{grid-row:1/3;inline-size:1.75em;block-size:1.75em;fill:var(--tone)}',
  '.sign{fill:none;stroke:var(--card);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}',
  'h1,p{margin:0;font-size:1em}.words{font-weight:650}.soft{font-size:.875em;color:var(--soft)}',
  'ul{list-style:none;margin:.5em 0 0;padding:.5em 0 0;border-block-start:var(--line)}',
  'a{color:inherit}.words a:not(:hover){text-decoration:none}',
  ':focus-visible{outline:3px solid;outline-offset:2px}',
  tones,
].join('');
