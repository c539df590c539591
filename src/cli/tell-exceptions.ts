import type { Exception } from '../core/survival/exception.ts';

const namedAtMost = 5;

/** Sentences for the line that says what was built: ` Left out: 1 translation (…). Kept as last published: ….` */
export function substitutions(exceptions: readonly Exception[]): string {
  const translations = exceptions.filter(({ is, what }) => is === 'leftOut' && what === 'translation').length;
  const kept = exceptions.filter(({ is }) => is === 'kept').map(({ path }) => path);
  return [
    ...(translations === 0 ? [] : [` Left out: ${leftOut(translations)}.`]),
    ...(kept.length === 0 ? [] : [` Kept as last published: ${list(kept)}.`]),
  ].join('');
}

/** What should be on the site and is not there in any form; null when all is. */
export function omissions(exceptions: readonly Exception[]): string | null {
  const paths = exceptions.filter(({ is, what }) => is === 'leftOut' && what !== 'translation').map(({ path }) => path);
  return paths.length === 0 ? null : `Not on the site: ${list(paths)}. Mend the errors above, then build again.`;
}

function leftOut(translations: number): string {
  return translations === 1
    ? '1 translation (shown in its source language)'
    : `${translations} translations (shown in their source languages)`;
}

function list(paths: readonly string[]): string {
  const named = paths.slice(0, namedAtMost).join(', ');
  return paths.length > namedAtMost ? `${named} and ${paths.length - namedAtMost} more` : named;
}
