import type { Rule } from '../diagnostic.ts';
import { attributeExpression } from './attribute-expression.ts';
import { basedOnEntry } from './based-on-entry.ts';
import { bidiControl } from './bidi-control.ts';
import { brokenEntryLink } from './broken-entry-link.ts';
import { componentLeftDegraded } from './component-left-degraded.ts';
import { componentList } from './component-list.ts';
import { controlCharacter } from './control-character.ts';
import { defaultLocaleStringMissing } from './default-locale-string-missing.ts';
import { duplicateAttribute } from './duplicate-attribute.ts';
import { duplicateSection } from './duplicate-section.ts';
import { duplicateUpdate } from './duplicate-update.ts';
import { endNotAfterStart } from './end-not-after-start.ts';
import { eventHandler } from './event-handler.ts';
import { exchangeRules } from './exchange-rules.ts';
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
import { invisibleCharacter } from './invisible-character.ts';
import { jsonDuplicateKey } from './json-duplicate-key.ts';
import { jsonSyntax } from './json-syntax.ts';
import { keyOrder } from './key-order.ts';
import { leftOpen } from './left-open.ts';
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
import { localeReviewedInvalid } from './locale-reviewed-invalid.ts';
import { localeStringMissing } from './locale-string-missing.ts';
import { localeValueType } from './locale-value-type.ts';
import { localeVariableMissing } from './locale-variable-missing.ts';
import { localeVariableUnknown } from './locale-variable-unknown.ts';
import { localeZoneUnknown } from './locale-zone-unknown.ts';
import { maintenanceBeforeWindow } from './maintenance-before-window.ts';
import { maintenanceStatusBackwards } from './maintenance-status-backwards.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { misplacedTag } from './misplaced-tag.ts';
import { missingAttribute } from './missing-attribute.ts';
import { missingDefinition } from './missing-definition.ts';
import { missingKey } from './missing-key.ts';
import { missingSource } from './missing-source.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { noUpdate } from './no-update.ts';
import { notAFile } from './not-a-file.ts';
import { notNfc } from './not-nfc.ts';
import { notUtf8 } from './not-utf8.ts';
import { pageFieldMissing } from './page-field-missing.ts';
import { pageNotCompiled } from './page-not-compiled.ts';
import { pageNotInDefaultLocale } from './page-not-in-default-locale.ts';
import { pageSlugTaken } from './page-slug-taken.ts';
import { partWithoutSource } from './part-without-source.ts';
import { poFuzzy } from './po-fuzzy.ts';
import { poKeyUnknown } from './po-key-unknown.ts';
import { poPluralForms } from './po-plural-forms.ts';
import { poSyntax } from './po-syntax.ts';
import { postmortemBeforeResolved } from './postmortem-before-resolved.ts';
import { postmortemPlaceholder } from './postmortem-placeholder.ts';
import { rawHtml } from './raw-html.ts';
import { relativeLink } from './relative-link.ts';
import { reopenedWithoutStatus } from './reopened-without-status.ts';
import { siteRules } from './site-rules.ts';
import { slugDate } from './slug-date.ts';
import { spreadAttribute } from './spread-attribute.ts';
import { statusAfterResolved } from './status-after-resolved.ts';
import { tagContent } from './tag-content.ts';
import { textOutsideSection } from './text-outside-section.ts';
import { timeBeforeStart } from './time-before-start.ts';
import { timeImpossible } from './time-impossible.ts';
import { timeInFuture } from './time-in-future.ts';
import { timeNotUtc } from './time-not-utc.ts';
import { translationCode } from './translation-code.ts';
import { translationCodeUnmarked } from './translation-code-unmarked.ts';
import { translationComponent } from './translation-component.ts';
import { translationLink } from './translation-link.ts';
import { translationMissing } from './translation-missing.ts';
import { translationNumber } from './translation-number.ts';
import { translationOutdated } from './translation-outdated.ts';
import { translationPartMissing } from './translation-part-missing.ts';
import { translationPlaceholder } from './translation-placeholder.ts';
import { translationTime } from './translation-time.ts';
import { twoSources } from './two-sources.ts';
import { typedComponent } from './typed-component.ts';
import { typedHeading } from './typed-heading.ts';
import { typedStatus } from './typed-status.ts';
import { typedTime } from './typed-time.ts';
import { typedTimePairWrong } from './typed-time-pair-wrong.ts';
import { unexpectedFile } from './unexpected-file.ts';
import { unknownAttribute } from './unknown-attribute.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownComponentStatus } from './unknown-component-status.ts';
import { unknownImpact } from './unknown-impact.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownSourceLocale } from './unknown-source-locale.ts';
import { unknownStatus } from './unknown-status.ts';
import { unknownTag } from './unknown-tag.ts';
import { unknownTone } from './unknown-tone.ts';
import { unknownTranslationLocale } from './unknown-translation-locale.ts';
import { unknownTranslationState } from './unknown-translation-state.ts';
import { unsafeLink } from './unsafe-link.ts';
import { unusedDefinition } from './unused-definition.ts';
import { wrongValue } from './wrong-value.ts';
import { xliffVersion } from './xliff-version.ts';
import { xmlSyntax } from './xml-syntax.ts';
import { yamlDuplicateKey } from './yaml-duplicate-key.ts';
import { yamlFeature } from './yaml-feature.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** Every rule there is: `docs/rules.md` is made from it. A new rule is a new file and one line here. */
export const rules: readonly Rule<never>[] = [
  attributeExpression,
  basedOnEntry,
  bidiControl,
  brokenEntryLink,
  componentLeftDegraded,
  componentList,
  controlCharacter,
  defaultLocaleStringMissing,
  duplicateAttribute,
  duplicateSection,
  duplicateUpdate,
  endNotAfterStart,
  eventHandler,
  ...exchangeRules,
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
  invisibleCharacter,
  jsonDuplicateKey,
  jsonSyntax,
  keyOrder,
  leftOpen,
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
  localeReviewedInvalid,
  localeStringMissing,
  localeValueType,
  localeVariableMissing,
  localeVariableUnknown,
  localeZoneUnknown,
  maintenanceBeforeWindow,
  maintenanceStatusBackwards,
  mdxSyntax,
  misplacedTag,
  missingAttribute,
  missingDefinition,
  missingKey,
  missingSource,
  nestedTooDeep,
  noUpdate,
  notAFile,
  notNfc,
  notUtf8,
  pageFieldMissing,
  pageNotCompiled,
  pageNotInDefaultLocale,
  pageSlugTaken,
  partWithoutSource,
  poFuzzy,
  poKeyUnknown,
  poPluralForms,
  poSyntax,
  postmortemBeforeResolved,
  postmortemPlaceholder,
  rawHtml,
  relativeLink,
  reopenedWithoutStatus,
  ...siteRules,
  slugDate,
  spreadAttribute,
  statusAfterResolved,
  tagContent,
  textOutsideSection,
  timeBeforeStart,
  timeImpossible,
  timeInFuture,
  timeNotUtc,
  translationCode,
  translationCodeUnmarked,
  translationComponent,
  translationLink,
  translationMissing,
  translationNumber,
  translationOutdated,
  translationPartMissing,
  translationPlaceholder,
  translationTime,
  twoSources,
  typedComponent,
  typedHeading,
  typedStatus,
  typedTime,
  typedTimePairWrong,
  unexpectedFile,
  unknownAttribute,
  unknownComponent,
  unknownComponentStatus,
  unknownImpact,
  unknownKey,
  unknownSourceLocale,
  unknownStatus,
  unknownTag,
  unknownTone,
  unknownTranslationLocale,
  unknownTranslationState,
  unsafeLink,
  unusedDefinition,
  wrongValue,
  xliffVersion,
  xmlSyntax,
  yamlDuplicateKey,
  yamlFeature,
  yamlSyntax,
];
