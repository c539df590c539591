/** A finding in an author's file: where, what is wrong with their own value, what was expected, the mend. */
export interface Diagnostic {
  /** kebab-case and permanent; `docs/rules.md` lists them all. */
  ruleId: string;
  severity: Severity;
  /** Path relative to the project, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units as editors count. */
  column: number;
  message: string;
  expected: string;
  /** The author's own value, as it stands in the file. */
  received: string;
  hint: string;
  correction?: Correction | undefined;
}

/** What should stand where the finding is, where that can be known. */
export interface Correction {
  /** What goes, as it stands in the file on one line; `received` if not said. */
  replaces?: string;
  text: string;
  /** Certain enough for `tidings check --fix`; else it is only shown. */
  isSafe: boolean;
}

export type Severity = 'error' | 'warning';

/** Text of files by their path, for showing the lines that findings are about. */
export interface Sources {
  get(file: string): string | undefined;
}

/** A place in a file; line and column are 1-based. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/**
 * A rule about authors' files: one file in `rules/` each. `why`, `wrong` and `right` make its entry in `docs/rules.md`;
 * `explain` turns what was found into the words that the author reads.
 */
export interface Rule<Found> {
  id: string;
  severity: Severity;
  why: string;
  wrong: string;
  right: string;
  explain(found: Found): Pick<Diagnostic, 'message' | 'expected' | 'received' | 'hint' | 'correction'>;
}

/** The diagnostic that `rule` gives for what was found at `place`. */
export function report<Found>(rule: Rule<Found>, place: Place, found: Found): Diagnostic {
  const { file, line, column } = place;
  const { message, expected, received, hint, correction } = rule.explain(found);
  return {
    ruleId: rule.id,
    severity: rule.severity,
    file,
    line,
    column,
    message: readable(message),
    expected: readable(expected),
    received: readable(received),
    hint: readable(hint),
    // What is replaced must be known to the letter.
    correction: correction && readable(received) !== received ? { replaces: received, ...correction } : correction,
  };
}

/** An author's value may be a whole file that was pasted in: of more than 500 characters the middle is left out. */
function readable(words: string): string {
  if (words.length <= 500) return words;
  return `${words.slice(0, 350).replace(/[\ud800-\udbff]$/, '')}…${words.slice(-149).replace(/^[\udc00-\udfff]/, '')}`;
}

/** By file, then place: the order in which people read and machines compare. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.ruleId, b.ruleId),
  );
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** By code unit: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
