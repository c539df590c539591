import type { Rule } from '../diagnostic.ts';
import { exchangeDocumentUnknown } from './exchange-document-unknown.ts';
import { exchangeLanguage } from './exchange-language.ts';
import { exchangePartIncomplete } from './exchange-part-incomplete.ts';
import { exchangePartUnknown } from './exchange-part-unknown.ts';
import { exchangeSourceChanged } from './exchange-source-changed.ts';
import { exchangeTagTyped } from './exchange-tag-typed.ts';
import { exchangeTargetChanged } from './exchange-target-changed.ts';
import { exchangeTitleMissing } from './exchange-title-missing.ts';

/** The rules about texts that come back from translators’ tools, whatever their format. */
export const exchangeRules: readonly Rule<never>[] = [
  exchangeDocumentUnknown,
  exchangeLanguage,
  exchangePartIncomplete,
  exchangePartUnknown,
  exchangeSourceChanged,
  exchangeTagTyped,
  exchangeTargetChanged,
  exchangeTitleMissing,
];
