/** Text of the first heading. */
export function titleOf(element: Element | null): string {
  return element?.querySelector('h1, h2, h3')?.textContent.trim() ?? '';
}
