import { expect, test } from 'vitest';
import { type TimesOptions, times } from './times.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: Record<string, Uint8Array> = {
  '-': bytes('17:59 UTC | 10:59 PT'),
  'page.txt': bytes('11. Juli 2024, 17:59 Uhr UTC | 10:59 Uhr PST\n'),
  'prose.txt': bytes('Nothing to see.'),
  'latin1.txt': new Uint8Array([0x4d, 0xe4, 0x72, 0x7a]),
};

async function run(options: Partial<TimesOptions>) {
  const result = { code: -1, out: '', error: '' };
  const terminal = {
    out(text: string) {
      result.out += text;
    },
    error(text: string) {
      result.error += text;
    },
  };
  result.code = await times.run({ operands: [], date: null, format: null, ...options }, terminal, async (file) => {
    if (file === 'folder') throw Object.assign(new Error(), { code: 'EISDIR' });
    if (file === 'secret') throw Object.assign(new Error(), { code: 'EACCES' });
    return files[file] ?? Promise.reject(Object.assign(new Error(), { code: 'ENOENT' }));
  });
  return result;
}

test('without a file it reads standard input, and gives 0 when all is right', async () => {
  const expected = {
    code: 0,
    out: '1. line 1, right: “17:59 UTC | 10:59 PT”\n\n1 pair: 1 right, 0 wrong\n',
    error: '',
  };
  expect(await run({})).toEqual(expected);
  expect(await run({ operands: ['-'] })).toEqual(expected);
});

test('it gives 1 when a pair is wrong', async () => {
  expect(await run({ operands: ['page.txt'] })).toEqual({
    code: 1,
    out: '1. line 1, wrong abbreviation: “10:59 Uhr PST” should be “10:59 Uhr PDT”\n\n1 pair: 0 right, 1 wrong (1 wrong abbreviation)\n',
    error: '',
  });
});

test('it gives 0 when there is no pair', async () => {
  expect(await run({ operands: ['prose.txt'] })).toEqual({
    code: 0,
    out: 'No pairs of a UTC time and a Pacific time found.\n',
    error: '',
  });
});

test('--date is the UTC day of lines without one', async () => {
  const { code, out } = await run({ date: '2024-12-05', format: 'json' });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ utc: '2024-12-05T17:59Z', correct: '09:59 PT', verdict: 'wrong_time' }]);
});

test.each([
  [{ operands: ['gone.txt'] }, 'There is no file “gone.txt”. Give the path of a text file, or - for standard input.'],
  [{ operands: ['folder'] }, '“folder” is a folder. Give the path of a text file, or - for standard input.'],
  [{ operands: ['secret'] }, '“secret” can’t be read (EACCES). Give a text file that you may read.'],
  [{ operands: ['latin1.txt'] }, '“latin1.txt” is not UTF-8 text. Save it as UTF-8 and try again.'],
  [{ operands: ['a', 'b'] }, 'tidings times reads one file, and “b” is one too many.'],
  [{ date: '2024-02-30' }, '--date can’t be “2024-02-30”. Write the UTC day of the times: --date 2024-07-12.'],
  [{ date: 'today' }, '--date can’t be “today”. Write the UTC day of the times: --date 2024-07-12.'],
  [{ format: 'github' }, '--format can’t be “github”. Write pretty or json.'],
])('%j is refused with code 2', async (options, message) => {
  expect(await run(options)).toEqual({ code: 2, out: '', error: `${message}\n` });
});
