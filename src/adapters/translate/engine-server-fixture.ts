import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import type { EngineError } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';

export interface Received {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: whatever was sent
  body: any;
}

/** What a server answers: a status, headers, and a body that is sent as it stands where it is a text. `never`: nothing. */
export type Answer = { status?: number; headers?: Record<string, string>; body?: unknown } | 'never';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** For tests: a service on this machine. `answer` judges each request as the real one does. */
export async function engineServer(answer: (request: Received, index: number) => Answer) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const one = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: JSON.parse(body),
    };
    received.push(one);
    const result = answer(one, received.length - 1);
    if (result === 'never') return;
    response.writeHead(result.status ?? 200, { 'Content-Type': 'application/json', ...result.headers });
    response.end(typeof result.body === 'string' ? result.body : JSON.stringify(result.body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, received };
}

/** For tests: noon of 22 November 2026. */
export const noon = Date.UTC(2026, 10, 22, 12);

export function settings(env: EngineSettings['env'], timeoutMs = 10_000): EngineSettings {
  return { env, timeoutMs, now: () => noon };
}

/** For tests: what an `EngineError` says, `later +5000: words`. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    (value) => `no failure: ${JSON.stringify(value)}`,
    (error: EngineError) => `${error.is}${error.after == null ? '' : ` +${error.after}`}: ${error.message}`,
  );
}

/** For tests: a text as an engine might translate it: words in capitals, marks and what stands in an `x` untouched. */
export function shout(fragment: string): string {
  let depth = 0;
  return fragment.replaceAll(/(<\/?)(\w+)([^>]*>)|(&\w+;)|([^<&]+)/g, (all, open, name, rest, _entity, words) => {
    if (words !== undefined) return depth > 0 ? words : words.toUpperCase();
    const isLock = name === 'x' || (name === 'span' && (depth > 0 || /id="x/.test(rest)));
    if (isLock && !rest?.endsWith('/>')) depth += open === '</' ? -1 : 1;
    return all;
  });
}
