import type { Rule } from '../diagnostic.ts';
import { siteColourContrast } from './site-colour-contrast.ts';
import { siteColourInvalid } from './site-colour-invalid.ts';
import { siteDayInvalid } from './site-day-invalid.ts';
import { siteDefaultLocaleUnknown } from './site-default-locale-unknown.ts';
import { siteDefaultLocaleUnlisted } from './site-default-locale-unlisted.ts';
import { siteFieldMissing } from './site-field-missing.ts';
import { siteGroupUnknown } from './site-group-unknown.ts';
import { siteIdInvalid } from './site-id-invalid.ts';
import { siteKeyUnknown } from './site-key-unknown.ts';
import { siteLocaleTwice } from './site-locale-twice.ts';
import { siteLocaleUnknown } from './site-locale-unknown.ts';
import { siteLogoMissing } from './site-logo-missing.ts';
import { siteLogoUnreadable } from './site-logo-unreadable.ts';
import { siteNameLocaleUnknown } from './site-name-locale-unknown.ts';
import { siteNameMissing } from './site-name-missing.ts';
import { siteRepositoryInvalid } from './site-repository-invalid.ts';
import { siteUpdateOrderInvalid } from './site-update-order-invalid.ts';
import { siteUrlInvalid } from './site-url-invalid.ts';
import { siteValueType } from './site-value-type.ts';
import { siteWeightInvalid } from './site-weight-invalid.ts';
import { siteZoneUnknown } from './site-zone-unknown.ts';

/** The rules about `content/site.yaml`. */
export const siteRules: readonly Rule<never>[] = [
  siteColourContrast,
  siteColourInvalid,
  siteDayInvalid,
  siteDefaultLocaleUnknown,
  siteDefaultLocaleUnlisted,
  siteFieldMissing,
  siteGroupUnknown,
  siteIdInvalid,
  siteKeyUnknown,
  siteLocaleTwice,
  siteLocaleUnknown,
  siteLogoMissing,
  siteLogoUnreadable,
  siteNameLocaleUnknown,
  siteNameMissing,
  siteRepositoryInvalid,
  siteUpdateOrderInvalid,
  siteUrlInvalid,
  siteValueType,
  siteWeightInvalid,
  siteZoneUnknown,
];
