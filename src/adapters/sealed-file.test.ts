import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileTree } from './file-tree-fixture.ts';
import { readSealed, textDigest, writeSealed } from './sealed-file.ts';

const version = 'v1';
const lines = ['{"a":1}', '', '{"한국어":"\u00e9"}', '[3]'];
const all = lines.map((_, index) => index);

/** A cache in a folder that isn't there yet. */
function sealed(text: readonly string[] = lines): string {
  const path = join(fileTree(), 'entries/incident/x.json');
  writeSealed(path, version, text);
  return path;
}

test('lines come back as they were written, those that are wanted, in the order wanted', () => {
  const path = sealed();
  expect(readSealed(path, version, all)).toEqual(lines);
  expect(readSealed(path, version, [2, 0, 2])).toEqual([lines[2], lines[0], lines[2]]);
  expect(readSealed(path, version, [])).toEqual([]);
  expect(readSealed(sealed([]), version, [])).toEqual([]);
});

test('nothing but the file is left in its folder', () => {
  expect(readdirSync(join(sealed(), '..'))).toEqual(['x.json']);
});

test('when it can’t be written, nothing is left of it', () => {
  const root = fileTree({ 'index.json/is-a-folder': '' });
  expect(() => writeSealed(join(root, 'index.json'), version, lines)).toThrow();
  expect(readdirSync(root)).toEqual(['index.json']);
});

test.each([
  ['that is missing', () => join(fileTree(), 'x.json')],
  [
    'that is a folder',
    () => {
      const path = join(fileTree(), 'x.json');
      mkdirSync(path);
      return path;
    },
  ],
  ['that is empty', () => join(fileTree({ 'x.json': '' }), 'x.json')],
  ['of another program', () => join(fileTree({ 'x.json': `other v1 ${textDigest('a')}\na\n` }), 'x.json')],
])('a file %s says nothing', (_, pathOf) => {
  expect(readSealed(pathOf(), version, [0])).toBe(null);
});

test('a file of another version says nothing', () => {
  const path = sealed();
  expect(readSealed(path, 'v2', [0])).toBe(null);
  expect(readSealed(path, '', [0])).toBe(null);
  expect(readSealed(path, `${version} ${textDigest(lines[0] ?? '')}`, [0])).toBe(null);
});

test('a line that isn’t there says nothing', () => {
  expect(readSealed(sealed(), version, [0, lines.length])).toBe(null);
});

test('cut off anywhere, it says nothing, not even of lines that are whole', () => {
  const path = sealed();
  const bytes = readFileSync(path);
  for (let length = 0; length < bytes.length; length++) {
    writeFileSync(path, bytes.subarray(0, length));
    expect(readSealed(path, version, [0]), `${length} bytes`).toBe(null);
  }
});

test('with more after its end, it says nothing', () => {
  const path = sealed();
  writeFileSync(path, `${readFileSync(path, 'utf8')}[4]\n`);
  expect(readSealed(path, version, [0])).toBe(null);
});

test('any flipped bit of a wanted line, or of the seal, is seen', () => {
  const path = sealed();
  const bytes = readFileSync(path);
  const ends = [...bytes.keys()].filter((index) => bytes[index] === 10);
  for (let index = 0; index < bytes.length; index++) {
    for (const bit of [1, 16, 128]) {
      const flipped = Buffer.from(bytes);
      flipped[index] = (flipped[index] ?? 0) ^ bit;
      writeFileSync(path, flipped);
      const read = readSealed(path, version, [2]);
      const inWanted = index > (ends[2] ?? 0) && index < (ends[3] ?? 0);
      if (inWanted) expect(read, `byte ${index}, bit ${bit}`).toBe(null);
      // What was not asked for may be damaged: what is asked for is whole, or nothing.
      else expect(read?.[0] ?? lines[2], `byte ${index}, bit ${bit}`).toBe(lines[2]);
      expect(readSealed(path, version, all), `byte ${index}, bit ${bit}`).toBe(null);
    }
  }
});

test('damage in a line that is not wanted does no harm', () => {
  const path = sealed();
  writeFileSync(path, readFileSync(path, 'utf8').replace('[3]', '[4]'));
  expect(readSealed(path, version, [0, 1, 2])).toEqual(lines.slice(0, 3));
  expect(readSealed(path, version, [3])).toBe(null);
});

test('lines that changed places are not taken for each other', () => {
  const path = sealed();
  const [seal, first, second, ...rest] = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, [seal, second, first, ...rest].join('\n'));
  expect(readSealed(path, version, [0])).toBe(null);
  expect(readSealed(path, version, [2, 3])).toEqual([lines[2], lines[3]]);
});

test('any JSON comes back', () => {
  const path = sealed();
  fc.assert(
    fc.property(fc.array(fc.json(), { maxLength: 6 }), (written) => {
      writeSealed(path, version, written);
      expect(
        readSealed(
          path,
          version,
          written.map((_, index) => index),
        ),
      ).toEqual(written);
    }),
    { numRuns: 50 },
  );
});

test('a digest is of the bytes, and stays what it is', () => {
  expect(textDigest('é')).toBe(textDigest(Buffer.from('é')));
  expect(textDigest('é')).not.toBe(textDigest('e\u0301'));
  expect(textDigest('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
});
