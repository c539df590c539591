import type { Brand, Logo } from '../site/brand.ts';
import { brandStyle, themeColours } from '../site/brand-style.ts';

/** What the head of a page shows of the brand. */
export interface BrandView {
  /** For all pages, or one for light and one for dark ones. */
  logos: readonly (Pick<Logo, 'path'> & { on: 'all' | 'light' | 'dark'; width: number; height: number })[];
  showsName: boolean;
  /** Text of a `<style>`. */
  style: string | null;
  themeColours: { light: string; dark: string };
}

/** Height of a logo in CSS pixels. */
const height = 32;

export function brandView(brand: Brand): BrandView {
  const { logo, logoDark, showName } = brand;
  const shown = (file: Logo, on: 'all' | 'light' | 'dark') => ({
    path: file.path,
    on,
    width: Math.round((file.width / file.height) * height),
    height,
  });
  const logos =
    logo !== null && logoDark !== null
      ? [shown(logo, 'light'), shown(logoDark, 'dark')]
      : [logo ?? logoDark].flatMap((one) => (one === null ? [] : [shown(one, 'all')]));
  // Something must lead home.
  const showsName = showName || logos.length === 0;
  return { logos, showsName, style: brandStyle(brand), themeColours: themeColours(brand) };
}
