import type { Rule } from '../diagnostic.ts';
import { attributeExpression } from './attribute-expression.ts';
import { basedOnEntry } from './based-on-entry.ts';
import { componentList } from './component-list.ts';
import { controlCharacter } from './control-character.ts';
import { defaultLocaleStringMissing } from './default-locale-string-missing.ts';
import { duplicateAttribute } from './duplicate-attribute.ts';
import { duplicateSection } from './duplicate-section.ts';
import { duplicateUpdate } from './duplicate-update.ts';
import { endNotAfterStart } from './end-not-after-start.ts';
import { eventHandler } from './event-handler.ts';
import { expression } from './expression.ts';
import { factInTranslation } from './fact-in-translation.ts';
import { fileEmpty } from './file-empty.ts';
import { fileTooLarge } from './file-too-large.ts';
import { firstUpdateStatus } from './first-update-status.ts';
import { footnote } from './footnote.ts';
import { frontMatterLanguage } from './front-matter-language.ts';
import { frontMatterMissing } from './front-matter-missing.ts';
import { frontMatterUnclosed } from './front-matter-unclosed.ts';
import { imageNotLocal } from './image-not-local.ts';
import { importExport } from './import-export.ts';
import { invalidSlug } from './invalid-slug.ts';
import { jsonDuplicateKey } from './json-duplicate-key.ts';
import { jsonSyntax } from './json-syntax.ts';
import { linkOutOfContent } from './link-out-of-content.ts';
import { localeDateFnsUnknown } from './locale-date-fns-unknown.ts';
import { localeDirInvalid } from './locale-dir-invalid.ts';
import { localeFieldMissing } from './locale-field-missing.ts';
import { localeFileName } from './locale-file-name.ts';
import { localeKeyUnknown } from './locale-key-unknown.ts';
import { localeLangInvalid } from './locale-lang-invalid.ts';
import { localeLinkBroken } from './locale-link-broken.ts';
import { localePatternAmbiguous } from './locale-pattern-ambiguous.ts';
import { localePatternUnreadable } from './locale-pattern-unreadable.ts';
import { localePluralMissing } from './locale-plural-missing.ts';
import { localeStringMissing } from './locale-string-missing.ts';
import { localeValueType } from './locale-value-type.ts';
import { localeVariableMissing } from './locale-variable-missing.ts';
import { localeVariableUnknown } from './locale-variable-unknown.ts';
import { localeZoneUnknown } from './locale-zone-unknown.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misplacedTag } from './misplaced-tag.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingKey } from './missing-key.ts';
import { missingSource } from './missing-source.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { noUpdate } from './no-update.ts';
import { notAFile } from './not-a-file.ts';
import { notUtf8 } from './not-utf8.ts';
import { pageFieldMissing } from './page-field-missing.ts';
import { pageNotInDefaultLocale } from './page-not-in-default-locale.ts';
import { pageSlugTaken } from './page-slug-taken.ts';
import { partWithoutSource } from './part-without-source.ts';
import { rawHtml } from './raw-html.ts';
import { spreadAttribute } from './spread-attribute.ts';
import { tagContent } from './tag-content.ts';
import { textOutsideSection } from './text-outside-section.ts';
import { timeBeforeStart } from './time-before-start.ts';
import { timeImpossible } from './time-impossible.ts';
import { timeInFuture } from './time-in-future.ts';
import { timeNotUtc } from './time-not-utc.ts';
import { twoSources } from './two-sources.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownComponentStatus } from './unknown-component-status.ts';
import { unknownImpact } from './unknown-impact.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownStatus } from './unknown-status.ts';
import { unknownTag } from './unknown-tag.ts';
import { unknownTone } from './unknown-tone.ts';
import { unknownTranslationState } from './unknown-translation-state.ts';
import { unsafeLink } from './unsafe-link.ts';
import { wrongValue } from './wrong-value.ts';
import { yamlDuplicateKey } from './yaml-duplicate-key.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule there is: `docs/rules.md` is made from it. A new rule is a new file and one line here. */
export const rules: readonly Rule<never>[] = [
  attributeExpression,
  basedOnEntry,
  componentList,
  controlCharacter,
  defaultLocaleStringMissing,
  duplicateAttribute,
  duplicateSection,
  duplicateUpdate,
  endNotAfterStart,
  eventHandler,
  expression,
  factInTranslation,
  fileEmpty,
  fileTooLarge,
  firstUpdateStatus,
  footnote,
  frontMatterLanguage,
  frontMatterMissing,
  frontMatterUnclosed,
  imageNotLocal,
  importExport,
  invalidSlug,
  jsonDuplicateKey,
  jsonSyntax,
  linkOutOfContent,
  localeDateFnsUnknown,
  localeDirInvalid,
  localeFieldMissing,
  localeFileName,
  localeKeyUnknown,
  localeLangInvalid,
  localeLinkBroken,
  localePatternAmbiguous,
  localePatternUnreadable,
  localePluralMissing,
  localeStringMissing,
  localeValueType,
  localeVariableMissing,
  localeVariableUnknown,
  localeZoneUnknown,
  mdxSyntax,
  misplacedTag,
  missingAttribute,
  missingKey,
  missingSource,
  nestedTooDeep,
  noUpdate,
  notAFile,
  notUtf8,
  pageFieldMissing,
  pageNotInDefaultLocale,
  pageSlugTaken,
  partWithoutSource,
  rawHtml,
  spreadAttribute,
  tagContent,
  textOutsideSection,
  timeBeforeStart,
  timeImpossible,
  timeInFuture,
  timeNotUtc,
  twoSources,
  unexpectedFile,
  unknownAttribute,
  unknownComponentStatus,
  unknownImpact,
  unknownKey,
  unknownStatus,
  unknownTag,
  unknownTone,
  unknownTranslationState,
  unsafeLink,
  wrongValue,
  yamlDuplicateKey,
  yamlFeature,
  yamlSyntax,
];
