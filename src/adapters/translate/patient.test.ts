import { expect, test } from 'vitest';
import { type Engine, EngineError } from './engine.ts';
import { failureOf } from './engine-server-fixture.ts';
import { patient } from './patient.ts';

const request = { texts: ['a'], from: 'en', to: 'de', context: '' };

/** An engine that fails so before it works, and a clock that moves only while somebody sleeps. */
function scene(failures: readonly EngineError[], perMinute: number | null = null) {
  const happened: string[] = [];
  let time = 0;
  const left = [...failures];
  const engine: Engine = {
    name: 'Test',
    dialect: 'xml',
    limits: { texts: 1, characters: 1 },
    async translate() {
      happened.push(`asked at ${time}`);
      const failure = left.shift();
      if (failure) throw failure;
      return ['b'];
    },
  };
  const patience = {
    now: () => time,
    async sleep(milliseconds: number) {
      time += milliseconds;
    },
    perMinute,
    onWait: (message: string, milliseconds: number) => void happened.push(`${message} ${milliseconds}`),
  };
  return { engine: patient(engine, patience), happened };
}

const later = (after: number | null = null) => new EngineError('later', 'Not now.', after);

test('what may work later is tried again, each time after twice as long', async () => {
  const { engine, happened } = scene([later(), later(), later(), later()]);
  expect(await engine.translate(request)).toEqual(['b']);
  expect(happened).toEqual([
    'asked at 0',
    'Not now. 1000',
    'asked at 1000',
    'Not now. 2000',
    'asked at 3000',
    'Not now. 4000',
    'asked at 7000',
    'Not now. 8000',
    'asked at 15000',
  ]);
});

test('what fails five times ends the run', async () => {
  const { engine, happened } = scene(Array.from({ length: 9 }, () => later(0)));
  expect(await failureOf(engine.translate(request))).toBe('stop: Not now. Asked 5 times.');
  expect(happened.filter((line) => line.startsWith('asked'))).toHaveLength(5);
});

test('a service is waited for as long as it asks, but not for long', async () => {
  const { engine, happened } = scene([later(30_000), later(121_000)]);
  expect(await failureOf(engine.translate(request))).toBe('stop: Not now. It asks to wait 3 minutes.');
  expect(happened).toEqual(['asked at 0', 'Not now. 30000', 'asked at 30000']);
});

test('what never works is not tried again', async () => {
  for (const is of ['refused', 'stop'] as const) {
    const { engine, happened } = scene([new EngineError(is, 'Never.')]);
    expect(await failureOf(engine.translate(request))).toBe(`${is}: Never.`);
    expect(happened).toEqual(['asked at 0']);
  }
});

test('requests keep to so many a minute, repeated ones too', async () => {
  const { engine, happened } = scene([later(1_000)], 6);
  await engine.translate(request);
  await engine.translate(request);
  expect(happened.filter((line) => line.startsWith('asked'))).toEqual([
    'asked at 0',
    'asked at 10000',
    'asked at 20000',
  ]);
});
