/**
 * Makes `old` as `fresh` is, and keeps every element that stands in both: with it stay the focus, what is selected, what the
 * reader has opened, and the place of the page on the screen. `fresh` is used up.
 */
export function morph(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes, ...fresh.attributes]) {
    const value = fresh.getAttribute(name);
    if (name === 'open') continue;
    if (value === null) old.removeAttribute(name);
    else old.setAttribute(name, value);
  }
  let last: ChildNode | null = null;
  for (const child of [...fresh.childNodes]) {
    const next: ChildNode | null = last ? last.nextSibling : old.firstChild;
    const same = find(next, child);
    if (!same) old.insertBefore(child, next);
    else {
      while (same.previousSibling !== last) same.previousSibling?.remove();
      if (same instanceof Element) same.isEqualNode(child) || morph(same, child as Element);
      else same.nodeValue = child.nodeValue;
    }
    last = same ?? child;
  }
  while (old.lastChild !== last) old.lastChild?.remove();
}

/** The node for `wanted`, from `next` on: far ahead only what has a name of its own. */
function find(next: ChildNode | null, wanted: Node): ChildNode | null {
  const key = keyOf(wanted);
  let found = next;
  while (found && keyOf(found) !== key) found = key.endsWith(' ') ? null : found.nextSibling;
  return found;
}

/** A card or a row is known by what it leads to. */
function keyOf(node: Node): string {
  if (!(node instanceof Element)) return `${node.nodeName} `;
  const link = /^(?:ARTICLE|LI)$/.test(node.tagName) ? node.querySelector('[href]') : node;
  return `${node.tagName} ${node.id || link?.getAttribute('href') || ''}`;
}
