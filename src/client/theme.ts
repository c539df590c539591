import { keep } from './keep.ts';

/** The menu of the header: `auto`, `light` or `dark`, kept for all pages. */
export function startTheme(): void {
  const select = document.querySelector('.theme select') as HTMLSelectElement;
  const { dataset } = document.documentElement;
  const show = (theme: string) => {
    select.value = dataset['theme'] = theme;
    // What the browser paints around the page: the colour of light comes first.
    document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]').forEach((meta, index) => {
      const own = index > 0 ? 'dark' : 'light';
      meta.media = theme === own ? '' : theme === 'auto' ? `(prefers-color-scheme: ${own})` : 'not all';
    });
  };
  show(dataset['theme'] ?? '');
  // Nothing was chosen, or another site of this host keeps something else under the same name.
  if (select.selectedIndex < 0) show('auto');
  (select.parentElement as HTMLElement).hidden = false;
  select.onchange = () => {
    show(select.value);
    keep('theme', select.value);
  };
}
