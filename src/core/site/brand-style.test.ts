import { expect, test } from 'vitest';
import { plainBrand } from './brand.ts';
import { brandStyle, themeColours } from './brand-style.ts';

const colour = { light: '#7e6900', dark: '#ffd400' };
const header = { background: '#0b1f4b', text: '#ffffff' };

test('gives the tokens that the brand has values for', () => {
  expect(brandStyle(plainBrand)).toBeNull();
  expect(brandStyle({ colour, header: null })).toBe('@media screen{html:root{--link:light-dark(#7e6900,#ffd400)}}');
  expect(brandStyle({ colour, header })).toBe(
    '@media screen{html:root{--link:light-dark(#7e6900,#ffd400);--header:#0b1f4b;--on-header:#ffffff}}',
  );
});

test('the browser takes the colour of the head', () => {
  expect(themeColours({ header })).toEqual({ light: '#0b1f4b', dark: '#0b1f4b' });
  expect(themeColours({ header: null })).toEqual({ light: '#fff', dark: '#161b22' });
});
