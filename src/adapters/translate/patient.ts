import { type Engine, EngineError, type EngineRequest } from './engine.ts';

/** What waiting needs of the outside world. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

const attempts = 5;
const firstWaitMs = 1_000;
/** Whoever asks for longer is not worth waiting for: the next run goes on where this one ended. */
const longestWaitMs = 120_000;

export interface Patience extends Clock {
  /** Requests a minute; null for as fast as answers come. */
  perMinute: number | null;
  /** Told before each wait for a service that failed. */
  onWait?: ((message: string, milliseconds: number) => void) | undefined;
}

/**
 * The engine, asked not more often than allowed, and again where that may help: after the time it asks for, else after 1, 2, 4 and
 * 8 s. While one request waits, all do. What fails five times is a `stop`.
 */
export function patient(engine: Engine, { now, sleep, perMinute, onWait }: Patience): Engine {
  let nextAt = 0;
  const pace = async () => {
    const at = Math.max(now(), nextAt);
    if (perMinute !== null) nextAt = at + 60_000 / perMinute;
    if (at > now()) await sleep(at - now());
  };
  return {
    ...engine,
    async translate(request: EngineRequest) {
      for (let attempt = 1; ; attempt++) {
        await pace();
        try {
          return await engine.translate(request);
        } catch (error) {
          if (!(error instanceof EngineError) || error.is !== 'later') throw error;
          const wait = error.after ?? firstWaitMs * 2 ** (attempt - 1);
          if (attempt === attempts) throw new EngineError('stop', `${error.message} Asked ${attempts} times.`);
          if (wait > longestWaitMs) {
            throw new EngineError('stop', `${error.message} It asks to wait ${Math.ceil(wait / 60_000)} minutes.`);
          }
          onWait?.(error.message, wait);
          nextAt = Math.max(nextAt, now() + wait);
        }
      }
    },
  };
}
