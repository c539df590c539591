import type { Rule } from '../diagnostic.ts';

/** A fact that a translation has lost, added or changed. `item` and `instead` are as `write` of the rule takes them. */
export interface FactDifference {
  /** What the source says; null for what the translation adds. */
  item: string | null;
  /** What the translation says in its place; null where it says nothing. */
  instead: string | null;
  /** How often the source says `item`, and how often the translation does: more than 0 where only repetitions are lost. */
  times: { source: number; here: number };
  /** Where the source says it. */
  source: string;
  line: number;
}

/** The rule for one sort of fact in the prose of a translation. `write` gives it as it is written in a file. */
export function factRule(
  about: Pick<Rule<never>, 'id' | 'why' | 'wrong' | 'right'>,
  write: (item: string) => string,
): Rule<FactDifference> {
  return {
    ...about,
    severity: 'error',
    explain({ item, instead, times, source, line }) {
      const there = `line ${line} of ${source}`;
      if (item === null) {
        const added = write(instead ?? '');
        return {
          message: `This translation has ${added}, which the source does not.`,
          expected: `only what ${there} has`,
          received: added,
          hint: `Remove ${added}, or add it to the source first.`,
        };
      }
      const wanted = write(item);
      if (instead !== null) {
        return {
          message: `This translation has ${write(instead)} where the source has ${wanted}.`,
          expected: `${wanted}, as in ${there}`,
          received: write(instead),
          hint: `Write ${wanted}.`,
          correction: { replaces: instead, text: item, isSafe: false },
        };
      }
      const repeated = times.here > 0;
      return {
        message: repeated
          ? `The source has ${wanted} ${often(times.source)}, this translation ${often(times.here)}.`
          : `This translation has lost ${wanted}.`,
        expected: `${wanted}, as in ${there}`,
        received: repeated ? `${times.here} of ${times.source}` : 'nothing',
        hint: repeated
          ? `Add ${wanted} where it is missing. If a person has found the text right, set \`translation: machine_reviewed\`.`
          : `Add ${wanted} where it belongs.`,
      };
    },
  };
}

function often(times: number): string {
  return ['never', 'once', 'twice'][times] ?? `${times} times`;
}
