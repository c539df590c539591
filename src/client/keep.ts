/** Keeps a choice of the reader for all pages. Storage may be forbidden, or full: then it holds for this page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {}
}
