import { fullDigest } from '../../core/digest.ts';
import { remember } from '../../core/time/remember.ts';

/**
 * An id as Statuspage has them, 12 lower-case letters and digits, made of what never changes: `incident/<slug>`,
 * `component/<id>`. So it is the same in every build, in every language, and under every title.
 */
export const apiId = remember(20_000, (name: string): string => fullDigest(`tidings ${name}`).slice(0, 12));
