import type { Locale } from '../../src/core/model.ts';
import { components } from './components.ts';
import type { EntryPlan } from './entry-plan.ts';
import { wordsOf } from './words/words.ts';

/** “Webhook Delivery: slow answers (pod 3)” in a language. */
export function writeTitle({ kind, title }: Pick<EntryPlan, 'kind' | 'title'>, locale: Locale): string {
  const { troubles, works } = wordsOf(locale);
  const subject = (kind === 'incident' ? troubles : works)[title.subject] ?? '';
  const names: Readonly<Record<Locale, string>> = components[title.component]?.name ?? { en: '' };
  return `${names[locale] ?? names['en']}: ${subject} (pod ${title.pod})`;
}
