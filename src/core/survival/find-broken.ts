import type { Diagnostic } from '../diagnostic.ts';
import { missingSource } from '../rules/missing-source.ts';
import { entryFolder } from './entry-folder.ts';

/**
 * Paths with an error of their own, and files of folders without a source: those are only where the finding is shown,
 * not what is wrong.
 */
export function findBroken(diagnostics: readonly Diagnostic[]): {
  broken: ReadonlySet<string>;
  sourceless: ReadonlySet<string>;
} {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const files = (isWanted: (ruleId: string) => boolean) =>
    new Set(errors.filter(({ ruleId }) => isWanted(ruleId)).map(({ file }) => file));
  return { broken: files((id) => id !== missingSource.id), sourceless: files((id) => id === missingSource.id) };
}

/** Without “no file says when it started” where a file of the folder can't be read: that file may well say so. */
export function withoutGuesses(diagnostics: readonly Diagnostic[], unread: readonly string[]): Diagnostic[] {
  const folders = new Set(unread.map((file) => entryFolder(file)?.folder));
  return diagnostics.filter(
    ({ ruleId, file }) => ruleId !== missingSource.id || !folders.has(entryFolder(file)?.folder),
  );
}
