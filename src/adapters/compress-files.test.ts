import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressedSiblings, isCompressible } from './compress-files.ts';

const bytesOf = (text: string) => Buffer.from(text);
const page = bytesOf('<p>Nachrichten kommen wieder an. 메시지가 다시 도착합니다.</p>\n'.repeat(40));

test('gives a page its .br and .gz, which hold the same bytes', async () => {
  const [br, gz, ...more] = await compressedSiblings('de/index.html', page);
  expect([br?.file, gz?.file, more]).toEqual(['de/index.html.br', 'de/index.html.gz', []]);
  expect(brotliDecompressSync(br?.bytes ?? page)).toEqual(page);
  expect(gunzipSync(gz?.bytes ?? page)).toEqual(page);
});

test('names neither a time nor a system in .gz', async () => {
  const [, gz] = await compressedSiblings('index.html', page);
  // RFC 1952: magic number, deflate, no flags, no time, slowest, system unknown.
  expect([...(gz?.bytes.subarray(0, 10) ?? [])]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
});

test.each([
  'a.html',
  'a.css',
  'a.js',
  'a.mjs',
  'a.json',
  'a.svg',
  'a.xml',
  'a.atom',
  'a.rss',
  'a.ics',
  'a.txt',
  'a.md',
])('compresses %s', (file) => {
  expect(isCompressible(file)).toBe(true);
});

test.each(['a.png', 'a.woff2', 'a.html.br', 'a.html.gz', 'html', 'a.pdf', '_headers', 'a.html/b'])(
  'leaves %s alone',
  async (file) => {
    expect(isCompressible(file)).toBe(false);
    expect(await compressedSiblings(file, page)).toEqual([]);
  },
);

test('leaves small files alone', async () => {
  expect(await compressedSiblings('a.txt', bytesOf('a'.repeat(1023)))).toEqual([]);
  expect(await compressedSiblings('a.txt', bytesOf('a'.repeat(1024)))).toHaveLength(2);
});

test('any bytes get both or none, each smaller and true to them, and the same ones again', async () => {
  const someBytes = fc.oneof(
    fc.uint8Array({ minLength: 1000, maxLength: 3000 }),
    fc.string({ unit: 'binary', minLength: 200, maxLength: 2000 }).map((text) => bytesOf(text.repeat(3))),
  );
  await fc.assert(
    fc.asyncProperty(someBytes, async (bytes) => {
      const siblings = await compressedSiblings('a.json', bytes);
      expect([0, 2]).toContain(siblings.length);
      for (const { file, bytes: compressed } of siblings) {
        expect(compressed.length).toBeLessThan(bytes.length);
        const plain = file.endsWith('.br') ? brotliDecompressSync(compressed) : gunzipSync(compressed);
        expect(Buffer.compare(plain, bytes)).toBe(0);
      }
      expect(await compressedSiblings('a.json', bytes)).toEqual(siblings);
    }),
    { numRuns: 30 },
  );
});

test('what does not get smaller has no siblings', async () => {
  const noise = new Uint8Array(4000);
  // A linear congruential generator: no run of bytes comes twice.
  for (let i = 0, state = 1; i < noise.length; i++) noise[i] = (state = (state * 1_103_515_245 + 12_345) >>> 0) >>> 24;
  expect(await compressedSiblings('a.txt', noise)).toEqual([]);
});
