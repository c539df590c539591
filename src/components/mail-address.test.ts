import { expect, test } from 'vitest';
import { mailAddress } from './mail-address.ts';

test.each([
  ['mailto:help@example.com', 'help@example.com'],
  ['mailto:help@example.com?subject=Status', 'help@example.com'],
  ['mailto:h%C3%BClfe@example.com', 'hülfe@example.com'],
  ['mailto:100%@example.com', '100%@example.com'],
  ['https://support.example.com/', null],
])('finds the address in %s', (url, address) => {
  expect(mailAddress(url)).toBe(address);
});
