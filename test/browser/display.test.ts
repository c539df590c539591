import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPageKinds, locales, pathOf } from '../page-kinds.ts';
import { type ServedSite, serveExampleSite } from './served-site.ts';

let site: ServedSite;

beforeAll(async () => {
  site = await serveExampleSite();
});
afterAll(() => site?.close());

/** Whether one must scroll sideways, and which texts are cut off at the side. */
function overflow(page: Page): Promise<{ sideways: number; cut: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('body *')].filter((element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      // Words for screen readers alone are clipped away whole.
      const isHidden =
        clipPath === 'inset(50%)' || element.closest('.hidden-text') !== null || !(element instanceof HTMLElement);
      return !isHidden && (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth;
    });
    return { sideways: scrollWidth - clientWidth, cut: cut.map((element) => element.outerHTML.slice(0, 80)) };
  });
}

test.each(locales)(
  'a person who enlarges text to 200 % reads every page without scrolling sideways: %s',
  async (locale) => {
    const { page } = await site.open({ viewport: { width: 640, height: 740 }, bypassCSP: true });
    for (const kind of allPageKinds) {
      await page.goto(pathOf(locale, kind));
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await overflow(page), kind).toEqual({ sideways: 0, cut: [] });
    }
    await page.context().close();
  },
);

test.each(['en', 'de'])(
  'a person who widens the spaces between letters, words and lines loses nothing: %s',
  async (locale) => {
    const { page } = await site.open({ viewport: { width: 320, height: 740 }, bypassCSP: true });
    for (const kind of allPageKinds) {
      await page.goto(pathOf(locale, kind));
      await page.addStyleTag({
        content:
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      });
      expect(await overflow(page), kind).toEqual({ sideways: 0, cut: [] });
    }
    await page.context().close();
  },
);

test('a text that is too wide is found', async () => {
  const { page } = await site.open({ viewport: { width: 640, height: 740 }, bypassCSP: true });
  await page.goto('/');
  await page.addStyleTag({
    content: 'h1 { white-space: nowrap; font-size: 5rem } .entry { overflow: hidden } .entry h3 { min-width: 50rem }',
  });
  const { sideways, cut } = await overflow(page);
  expect(sideways).toBeGreaterThan(0);
  expect(cut.join()).toContain('entry');
  await page.context().close();
});

/** What moves, or would move when it changes. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (value: string) => Math.max(...value.split(',').map(Number.parseFloat));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((pseudo) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(
          element,
          pseudo,
        );
        const moves =
          (animationName !== 'none' && seconds(animationDuration) > 0.01) ||
          seconds(transitionDuration) > 0.01 ||
          scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.getAttribute('class')}${pseudo}`] : [];
      }),
    );
  });
}

test('nothing moves for a person who asks for less motion', async () => {
  const { page } = await site.open({ reducedMotion: 'reduce', bypassCSP: true });
  for (const kind of allPageKinds) {
    await page.goto(pathOf('en', kind));
    expect(await moving(page), kind).toEqual([]);
  }
  await page.addStyleTag({ content: 'h1 { transition: color 1s }' });
  expect(await moving(page)).toEqual(['h1.null']);
  await page.context().close();
});

test.each(['light', 'dark'] as const)(
  'states are told apart in forced colours, by sign and word: %s',
  async (colorScheme) => {
    const { page } = await site.open({ forcedColors: 'active', colorScheme });
    const signs = new Map<string, Set<string>>();
    for (const kind of allPageKinds) {
      await page.goto(pathOf('en', kind));
      const badges = await page.evaluate(readBadges);
      for (const { words, sign, contrast, size } of badges) {
        expect(words, kind).not.toBe('');
        expect(contrast, `${kind}: ${words}`).toBeGreaterThanOrEqual(3);
        expect(size, `${kind}: ${words}`).toBeGreaterThanOrEqual(12);
        signs.set(words, (signs.get(words) ?? new Set()).add(sign));
      }
    }
    const componentStates = [
      'Operational',
      'Degraded performance',
      'Partial outage',
      'Major outage',
      'Under maintenance',
    ];
    const known = componentStates.flatMap((state) => [...(signs.get(state) ?? [])]);
    expect(known.length).toBeGreaterThanOrEqual(4);
    expect(new Set(known).size).toBe(known.length);
    await page.context().close();
  },
);

test('in forced colours the page that one is on is marked in the navigation', async () => {
  const { page } = await site.open({ forcedColors: 'active' });
  await page.goto(pathOf('en', 'history'));
  const lines = await page.evaluate(() =>
    [...document.querySelectorAll('.site-nav a')].map((link) => ({
      isCurrent: link.hasAttribute('aria-current'),
      line: getComputedStyle(link).textDecorationLine,
    })),
  );
  expect(lines.filter(({ isCurrent }) => isCurrent).map(({ line }) => line)).toEqual(['underline']);
  expect(lines.filter(({ isCurrent }) => !isCurrent).map(({ line }) => line)).not.toContain('underline');
  await page.context().close();
});

/** Words and sign of every state on the page, and how the sign stands out from what is behind it. */
function readBadges() {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => Number(part) / 255);
    const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const behind = luminance(getComputedStyle(document.documentElement).backgroundColor);
  return [...document.querySelectorAll('.badge:not([hidden])')].map((badge) => {
    const icon = badge.querySelector('svg');
    const front = luminance(icon === null ? '' : getComputedStyle(icon).color);
    const [high, low] = front > behind ? [front, behind] : [behind, front];
    return {
      words: badge.textContent.trim(),
      sign: icon?.querySelector('use')?.getAttribute('href') ?? '',
      size: icon?.getBoundingClientRect().width ?? 0,
      contrast: (high + 0.05) / (low + 0.05),
    };
  });
}
