import type { Dialect } from '../../core/translate/fragment.ts';

/** Something that translates: a service, a model, a program. */
export interface Engine {
  /** As `--provider` and the output name it. */
  name: string;
  dialect: Dialect;
  /** What it takes at once. A longer text is sent alone. */
  limits: { texts: number; characters: number };
  /** As many texts as it was given, in their order. Throws an `EngineError`. */
  translate(request: EngineRequest): Promise<readonly string[]>;
}

export interface EngineRequest {
  texts: readonly string[];
  /** BCP-47 tags. */
  from: string;
  to: string;
  /** What the texts are about: the title of the incident. Not to be translated. */
  context: string;
}

/**
 * Why an engine gave nothing. `later`: the same may work in a while, `after` milliseconds from now where it says so. `refused`: this request
 * never works, such as a language it doesn't know. `stop`: no request works until a person mends something.
 */
export class EngineError extends Error {
  override name = 'EngineError';
  readonly is: 'later' | 'refused' | 'stop';
  readonly after: number | null;

  constructor(is: EngineError['is'], message: string, after: number | null = null) {
    super(message);
    this.is = is;
    this.after = after;
  }
}
