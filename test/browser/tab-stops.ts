import type { JSHandle, Page } from 'playwright-core';

/** What a person sees who has come to an element by the Tab key. */
export interface TabStop {
  /** Tag and words of the element, for messages. */
  name: string;
  /** Its place among the elements of the page, in the order in which they are read. */
  order: number;
  /** Has a line around it that tells where one is. */
  marked: boolean;
  /** Has a size, lies in the window, and nothing lies upon it. */
  seen: boolean;
}

/**
 * Presses Tab from the top of the page until the focus has left it, which it does not where there is a trap. `missed` are the
 * elements that a keyboard must come to and did not.
 */
export async function tabStops(page: Page): Promise<{ stops: TabStop[]; missed: string[] }> {
  // Kept from the start: a script may add elements on the way.
  const elements = await page.evaluateHandle(() => [...document.querySelectorAll<HTMLElement>('*')]);
  const wanted = await reachable(page, elements);
  const stops: TabStop[] = [];
  while (stops.length <= wanted.length + 20) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focused, elements);
    if (stop === null || stop.order === stops[0]?.order) {
      const reached = new Set(stops.map(({ order }) => order));
      return { stops, missed: wanted.filter(({ order }) => !reached.has(order)).map(({ name }) => name) };
    }
    stops.push(stop);
  }
  throw new Error(`the Tab key never leaves the page, last at ${stops.at(-1)?.name}`);
}

function reachable(page: Page, elements: JSHandle<HTMLElement[]>): Promise<{ name: string; order: number }[]> {
  return page.evaluate((all) => {
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    return all
      .map((element, order) => ({
        element,
        order,
        name: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
      }))
      .filter(({ element }) => element.matches(wanted) && !element.matches(':disabled, [type="hidden"]'))
      .filter(({ element }) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      .filter(({ element }) => !isOtherRadio(element))
      .map(({ name, order }) => ({ name, order }));

    /** Of radio buttons that belong together Tab comes to one, and arrows lead on. */
    function isOtherRadio(element: HTMLElement): boolean {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked) return false;
      const group = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
      return group.some((other) => other.name === element.name && other.checked);
    }
  }, elements);
}

function focused(elements: readonly Element[]): TabStop | null {
  const element = document.activeElement;
  if (!(element instanceof Element) || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  const inside = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const clamp = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
  const above =
    box &&
    document.elementFromPoint(
      clamp(box.left + box.width / 2, innerWidth),
      clamp(box.top + box.height / 2, innerHeight),
    );
  return {
    name: `${element.localName} ${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 40)}`,
    order: elements.indexOf(element),
    marked: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
    seen: Boolean(inside && above && (element.contains(above) || above.contains(element))),
  };
}
