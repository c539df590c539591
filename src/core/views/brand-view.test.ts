import { expect, test } from 'vitest';
import { plainBrand } from '../site/brand.ts';
import { brandView } from './brand-view.ts';

const logo = { path: '/logo.svg', digest: 'logo-1', width: 3, height: 2 };
const logoDark = { path: '/dark.png', digest: 'dark-1', width: 300, height: 80 };

test('shows the name where there is no logo, even if it should not be beside one', () => {
  expect(brandView({ ...plainBrand, showName: false })).toMatchObject({ logos: [], showsName: true, style: null });
});

test('shows one logo on all pages, whichever is given, as high as a line of the head', () => {
  const shown = { path: '/logo.svg', on: 'all', width: 48, height: 32 };
  expect(brandView({ ...plainBrand, logo }).logos).toEqual([shown]);
  expect(brandView({ ...plainBrand, logoDark: logo }).logos).toEqual([shown]);
});

test('shows each of two logos on its own pages', () => {
  expect(brandView({ ...plainBrand, logo, logoDark, showName: false })).toMatchObject({
    logos: [
      { path: '/logo.svg', on: 'light', width: 48, height: 32 },
      { path: '/dark.png', on: 'dark', width: 120, height: 32 },
    ],
    showsName: false,
  });
});
