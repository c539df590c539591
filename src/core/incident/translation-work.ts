import type { Diagnostic } from '../diagnostic.ts';
import { translationMissing } from '../rules/translation-missing.ts';
import { translationOutdated } from '../rules/translation-outdated.ts';
import { translationPartMissing } from '../rules/translation-part-missing.ts';

const rules: readonly string[] = [translationMissing.id, translationOutdated.id, translationPartMissing.id];

/**
 * Whether a finding is work for translators and no mistake of anybody: readers get the source text under a notice meanwhile, so
 * that an update can go out at night in one language.
 */
export function isTranslationWork({ ruleId }: Pick<Diagnostic, 'ruleId'>): boolean {
  return rules.includes(ruleId);
}
