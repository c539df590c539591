/** The address that a `mailto:` link writes to, for people whose mail is elsewhere; null for any other link. */
export function mailAddress(url: string): string | null {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'mailto:') return null;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
