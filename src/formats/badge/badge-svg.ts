import type { Language } from '../../core/locale/language.ts';
import type { PageIndicator } from '../../core/vocabulary.ts';
import { element, markup, text } from '../xml/xml.ts';
import { badgeLooks } from './badge-look.ts';
import { textWidth } from './text-width.ts';

export interface BadgeView {
  /** Name of the site or component. */
  label: string;
  /** Its state in words. */
  words: string;
  indicator: PageIndicator;
}

const height = 24;
const size = 12;
const gap = 8;
const icon = 14;

/**
 * A picture for other pages and READMEs: name, symbol and word, light or dark as the reader's system is. Loads nothing, and
 * says the same to screen readers.
 */
export function badgeSvg(
  { label, words, indicator }: BadgeView,
  { lang, dir }: Pick<Language, 'lang' | 'dir'>,
): string {
  const { light, dark, shape, sign } = badgeLooks[indicator];
  const [labelWidth, wordsWidth] = [textWidth(label, size), textWidth(words, size)];
  const split = labelWidth + 2 * gap;
  const width = split + gap + icon + gap / 2 + wordsWidth + gap;
  const isRtl = dir === 'rtl';
  /** The same from the other side, where reading begins there. */
  const from = (start: number, length = 0) => String(isRtl ? width - start - length : start);
  const style = [
    `.label{fill:#f1f3f6}.state{fill:${light}}.words{fill:#fff}.name{fill:#161b24}`,
    `.sign{fill:none;stroke:${light};stroke-width:2;stroke-linecap:round;stroke-linejoin:round}`,
    `@media(prefers-color-scheme:dark){.label{fill:#1d242d}.name{fill:#e7ebf1}.state{fill:${dark}}.words{fill:#0e1217}`,
    `.sign{stroke:${dark}}}`,
  ].join('');
  const title = `${label}: ${words}`;
  const line = (name: string, start: number, content: string) =>
    element('text', { class: name, x: from(start), y: '16', direction: dir }, text(content));
  const [iconX, iconY] = [from(split + gap, icon), String((height - icon) / 2)];
  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
      'xml:lang': lang,
      lang,
    },
    element('title', {}, text(title)),
    // Made of constants alone; in XML, `<` and `&` would have to be escaped.
    element('style', {}, markup(style)),
    element('clipPath', { id: 'r' }, element('rect', { width: String(width), height: String(height), rx: '5' })),
    element(
      'g',
      { 'clip-path': 'url(#r)' },
      element('rect', { class: 'label', x: from(0, split), width: String(split), height: String(height) }),
      element('rect', {
        class: 'state',
        x: from(split, width - split),
        width: String(width - split),
        height: String(height),
      }),
    ),
    element(
      'g',
      { transform: `translate(${iconX} ${iconY}) scale(${icon / 16})` },
      element('path', { class: 'words', d: shape }),
      element('path', { class: 'sign', d: sign }),
    ),
    element(
      'g',
      {
        'font-family': '-apple-system, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Arial, sans-serif',
        'font-size': String(size),
        'aria-hidden': 'true',
      },
      line('name', gap, label),
      line('words', split + gap + icon + gap / 2, words),
    ),
  )}\n`;
}
