import type { EntryFacts, Locale } from '../model.ts';
import type { World } from '../plan/world.ts';
import { recent } from '../time/recent.ts';
import { remember } from '../time/remember.ts';
import { entryView } from './entry-view.ts';
import type { EntryView } from './view.ts';

/**
 * An entry stands in files of several formats, scopes and languages, which are made one after the other, as its page is. These are
 * as many as a feed tells of, and some: with all that is written of it, each takes half a megabyte.
 */
const entriesHeld = 70;

/** The views of entries that pages and files share. */
export function entryViewsOf(world: World): (entry: EntryFacts, locale: Locale) => EntryView {
  const known = all.get(world);
  if (known !== undefined) return known;
  const viewsOf = recent(entriesHeld, (facts: EntryFacts) => {
    const entry = world.whole(facts);
    return remember(Number.POSITIVE_INFINITY, (locale: Locale) => entryView(entry, world, locale));
  });
  const made = (facts: EntryFacts, locale: Locale) => viewsOf(facts)(locale);
  all.set(world, made);
  return made;
}

const all = new WeakMap<World, (entry: EntryFacts, locale: Locale) => EntryView>();
