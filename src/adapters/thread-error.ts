import { Refusal } from './refusal.ts';

/** An error as it goes from one thread to another: what the build asks of it, cause included. */
export interface ThreadError {
  message: string;
  stack: string;
  isRefusal: boolean;
  code: unknown;
  path: unknown;
  cause: ThreadError | null;
}

export function packError(error: unknown): ThreadError {
  const { message, stack = '', cause } = error instanceof Error ? error : new Error(String(error));
  const { code, path } = error as { code?: unknown; path?: unknown };
  const isRefusal = error instanceof Refusal;
  return { message, stack, isRefusal, code, path, cause: cause === undefined ? null : packError(cause) };
}

export function unpackError({ message, stack, isRefusal, code, path, cause }: ThreadError): Error {
  const options = cause === null ? {} : { cause: unpackError(cause) };
  const error = isRefusal ? new Refusal(message) : new Error(message, options);
  error.stack = stack;
  return Object.assign(error, code === undefined ? {} : { code }, path === undefined ? {} : { path });
}
