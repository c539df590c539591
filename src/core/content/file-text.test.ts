import { expect, test } from 'vitest';
import { fileText } from './file-text.ts';

test('a byte order mark and the line ends of any system make no difference', () => {
  expect(fileText('\ufeffa\r\nb\rc\n\ufeff')).toBe('a\nb\nc\n\ufeff');
});
