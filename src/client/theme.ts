import { keep } from './keep.ts';

/** The menu of the header: `auto`, `light` or `dark`, kept for all pages. */
export function startTheme(): void {
  const select = document.querySelector<HTMLSelectElement>('.theme select');
  if (!select) return;
  const page = document.documentElement;
  const show = (theme: string | undefined) => {
    page.dataset['theme'] = theme;
    select.value = theme ?? '';
    // What the browser paints around the page.
    document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, isDark) => {
      const own = isDark ? 'dark' : 'light';
      meta.media = theme === own ? '' : theme === 'auto' ? `(prefers-color-scheme: ${own})` : 'not all';
    });
  };
  const known = [...select.options].some(({ value }) => value === page.dataset['theme']);
  show(known ? page.dataset['theme'] : 'auto');
  (select.parentElement as HTMLElement).hidden = false;
  select.onchange = () => {
    show(select.value);
    keep('theme', select.value);
  };
  // Another page of the site that is open.
  addEventListener('storage', ({ key, newValue }) => key === 'theme' && show(newValue ?? 'auto'));
}
