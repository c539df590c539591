import type { Page } from 'playwright-core';

/**
 * Puts the word, if there is one, in the place of every title, name, label and link, and tells which of them then stand outside the
 * page. Below bars stand three short times of the platform's own, kept whole.
 */
export function stretch(
  page: Page,
  word: string | null,
): Promise<{ sideways: number; outside: string[]; replaced: number }> {
  return page.evaluate((long) => {
    const leaves = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) =>
        element.childElementCount === 0 &&
        element.textContent.trim() !== '' &&
        !element.closest('svg, script, style, option, code, figcaption, .hidden-text, .skip'),
    );
    for (const leaf of long === null ? [] : leaves) leaf.textContent = long;
    const width = document.documentElement.clientWidth;
    const outside = leaves.filter((leaf) => {
      const { left, right, height } = leaf.getBoundingClientRect();
      // A table scrolls in a box of its own.
      return height > 0 && (left < -1 || right > width + 1) && leaf.closest('table, details:not([open])') === null;
    });
    return {
      sideways: document.documentElement.scrollWidth - width,
      outside: outside.map((leaf) => leaf.cloneNode() as Element).map(({ outerHTML }) => outerHTML.slice(0, 80)),
      replaced: leaves.length,
    };
  }, word);
}
