import { Refusal } from './refusal.ts';

/** An error as it goes from one thread or process to another: what the build asks of it, cause included. */
export interface ThreadError {
  message: string;
  stack: string;
  isRefusal: boolean;
  /** Of `asked`, those that it has. */
  properties: Readonly<Record<string, unknown>>;
  cause: ThreadError | null;
  /** Of an error that stands for several. */
  errors: readonly ThreadError[] | null;
}

/** What the disk says of itself, and Astro of the place of an error. */
const asked = ['code', 'path', 'loc', 'id'] as const;

export function packError(error: unknown): ThreadError {
  const known = error instanceof Error ? error : new Error(String(error));
  const { message, stack = '', cause } = known;
  const { errors } = known as { errors?: unknown };
  const properties = asked.flatMap((name) => (name in known ? [[name, known[name as keyof Error]]] : []));
  return {
    message,
    stack,
    isRefusal: known instanceof Refusal,
    properties: Object.fromEntries(properties),
    cause: cause === undefined ? null : packError(cause),
    errors: Array.isArray(errors) ? errors.map(packError) : null,
  };
}

export function unpackError({ message, stack, isRefusal, properties, cause, errors }: ThreadError): Error {
  const options = cause === null ? {} : { cause: unpackError(cause) };
  const error = isRefusal ? new Refusal(message) : new Error(message, options);
  return Object.assign(error, { stack, ...properties }, errors && { errors: errors.map(unpackError) });
}
