import type { LocaleContext } from '../../core/views/page-context.ts';
import type { PartView } from '../../core/views/view.ts';

/** Prose with what it is: which language it is in, who translated it, and whether the source has changed since. */
export function partObject({ part }: PartView, { absoluteHtml, languageOf }: LocaleContext) {
  return {
    html: absoluteHtml(part),
    language: languageOf(part.locale).lang,
    translation: part.state,
    outdated: part.outdated,
  };
}
