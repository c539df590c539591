/** What the making of the files of one kind took, all of them, in one thread. */
export interface FormatCost {
  /** As the plan calls it; all pages are `pages`. */
  kind: string;
  files: number;
  bytes: number;
  /** Processor time of the process, all its threads: the engine collects garbage in others. */
  milliseconds: number;
}

/** Of one archive. */
export interface FormatCosts {
  /** In the order in which they were made. */
  kinds: readonly FormatCost[];
  /** The listing of all outputs, with what each is made of. */
  planMilliseconds: number;
  /** Of pages throughout the site: their mean size compressed, and without what they carry for programs. */
  carried: { pages: number; gzip: number; withoutGzip: number };
}

/** Adds up the outputs as they are made. */
export class FormatTally {
  readonly #kinds = new Map<string, FormatCost>();

  add(kind: string, bytes: number, milliseconds: number): void {
    const known = this.#kinds.get(kind) ?? { kind, files: 0, bytes: 0, milliseconds: 0 };
    known.files += 1;
    known.bytes += bytes;
    known.milliseconds += milliseconds;
    this.#kinds.set(kind, known);
  }

  kinds(): FormatCost[] {
    return [...this.#kinds.values()];
  }
}

/** Every how manieth of `count` things is taken, so that at most `most` are. */
export function stepFor(count: number, most: number): number {
  return Math.max(1, Math.ceil(count / most));
}
