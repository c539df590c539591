import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import { statusKey } from '../../core/locale/status-key.ts';
import type { EntryFacts, Locale } from '../../core/model.ts';
import type { Archive } from '../../core/plan/archive.ts';
import type { World } from '../../core/plan/world.ts';
import { entryCard } from '../../core/views/entry-card.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import type { PageIndicator } from '../../core/vocabulary.ts';

/** What the page for frames shows; addresses are whole, since it stands in pages of other sites. */
export interface EmbedView {
  indicator: PageIndicator;
  /** The state of all, in words. */
  words: string;
  name: string;
  url: string;
  /** What is wrong or under way now; `locale` differs from the page's where a title isn't translated. */
  entries: readonly { title: string; locale: Locale; status: string; url: string }[];
}

export function embedView(
  world: World,
  archive: Archive,
  { language, site, absolute, local }: LocaleContext,
): EmbedView {
  const { t, locale } = language;
  const indicator = pageIndicatorAt(world.entries, world.now);
  return {
    indicator,
    words: t(`indicator.${indicator}`),
    name: site.name,
    url: absolute(local('')),
    entries: runningEntries(archive).map((entry) => {
      const { title, status, path } = entryCard(world.listed(entry), world, locale);
      return { title: title.text, locale: title.locale, status: t(statusKey(status)), url: absolute(path) };
    }),
  };
}

export function runningEntries({ open, maintenance }: Pick<Archive, 'open' | 'maintenance'>): EntryFacts[] {
  return [...open, ...maintenance.inProgress];
}
