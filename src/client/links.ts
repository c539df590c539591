import { say, word } from './words.ts';

/**
 * A click on the link to an update also copies its address; the button of an incident opens the device's own ways to share.
 * Browsers have either only over HTTPS, and not all have the second.
 */
export function startLinks(): void {
  document.addEventListener('click', async ({ target }) => {
    const link = (target as Element).closest<HTMLElement>('.permalink, .share');
    if (link instanceof HTMLAnchorElement && navigator.clipboard) {
      await navigator.clipboard.writeText(link.href);
      const text = word('linkCopied');
      say(text);
      link.dataset['said'] = text;
      setTimeout(() => delete link.dataset['said'], 3000);
    } else if (link instanceof HTMLButtonElement) {
      // Rejects when the reader closes the list.
      navigator.share({ title: document.title, url: location.href }).catch(() => {});
    }
  });
}

/** Says in a tip what a click on those links does, and shows that button, where they work. */
export function addLinkActions(root: ParentNode): void {
  if (navigator.clipboard) {
    for (const link of root.querySelectorAll<HTMLElement>('.permalink')) link.title = word('copyLink');
  }
  const button = root.querySelector<HTMLElement>('.share');
  if (button && 'share' in navigator) button.hidden = false;
}
