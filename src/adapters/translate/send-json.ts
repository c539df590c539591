import { EngineError } from './engine.ts';

export interface JsonRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  /** For messages: `DeepL`. */
  name: string;
  /** What must never be printed. */
  secrets: readonly string[];
  timeoutMs: number;
  now(): number;
}

/** How a service says that nothing works until a person acts: a used up quota, a wrong key. */
export interface StopStatuses {
  quota: readonly number[];
  /** Whether the words of an error, in lower case, mean a quota. */
  isQuota?(words: string): boolean;
}

/** Posts JSON and gives what came back, parsed. Every failure is an `EngineError` in words. A redirect is not followed. */
export async function sendJson(request: JsonRequest, stops: StopStatuses): Promise<unknown> {
  const { name, timeoutMs } = request;
  let status: number;
  let headers: Headers;
  let text: string;
  try {
    const response = await fetch(request.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...request.headers },
      body: JSON.stringify(request.body),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    ({ status, headers } = response);
    text = await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new EngineError('later', `${name} did not answer within ${timeoutMs / 1000} s.`);
    }
    throw new EngineError('later', `${name} can’t be reached${reasonOf(error)}.`);
  }
  const told = toldIn(text, request.secrets);
  if (status >= 200 && status < 300) return parse(text, name);
  if (stops.quota.includes(status) || stops.isQuota?.(told.toLowerCase()) === true) {
    throw new EngineError('stop', `The quota of ${name} is used up (${status})${told}.`);
  }
  if (status === 401 || status === 403) throw new EngineError('stop', `${name} refuses the key (${status})${told}.`);
  const after = retryAfter(headers.get('retry-after'), request.now());
  if (status === 429) throw new EngineError('later', `${name} is asked too often (429)${told}.`, after);
  if (status >= 500 || status === 408) throw new EngineError('later', `${name} failed (${status})${told}.`, after);
  throw new EngineError('refused', `${name} refuses the request (${status})${told}.`);
}

/** Milliseconds to wait; null where the header says nothing or can't be read (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EngineError('later', `${name} answered with something that is no JSON.`);
  }
}

/** What the service itself says, short, after a colon; nothing where it says nothing readable. */
function toldIn(text: string, secrets: readonly string[]): string {
  const words = secrets
    .filter((secret) => secret !== '')
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), messageIn(text))
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return words === '' ? '' : `: ${words.slice(0, 200)}`;
}

function messageIn(text: string): string {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null;
    const error = value?.['error'];
    const inner = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    const message = value?.['message'] ?? inner;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return code === '' ? '' : ` (${code})`;
}
