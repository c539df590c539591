/** The part of that name that the script has added to an element; made where there is none. */
export function part<Tag extends 'span' | 'time'>(
  element: Element,
  name: string,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = element.querySelector<HTMLElementTagNameMap[Tag]>(`.${name}`);
  if (found) return found;
  const made = document.createElement(tag);
  made.className = name;
  element.append(' ', made);
  return made;
}

/** The line below what is printed, for which room is kept. */
export const lineBelow = (element: Element) => part(element, 'yours', 'span');
