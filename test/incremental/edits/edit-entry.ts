import { componentStatuses, impacts, incidentStatuses, maintenanceStatuses } from '../../../src/core/vocabulary.ts';
import { incident, maintenance, update } from '../first-site.ts';
import { type EntryModel, folders, type SiteModel } from '../site-model.ts';
import { day, type Edit, hour, minute, pickEntry, pickKey, sentence } from './edit.ts';

export const addUpdate: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ kind, start }) => kind === 'maintenance' || start < site.now);
  if (entry === null) return null;
  const newest = Math.max(
    entry.kind === 'incident' ? entry.start : site.now - 40 * day,
    ...entry.updates.map(({ at }) => at),
  );
  const at = random.chance(0.7)
    ? Math.min(site.now, newest + random.between(1, 100) * minute)
    : site.now - random.between(0, 60) * minute;
  if (entry.updates.some((other) => other.at === at)) return null;
  const statuses = entry.kind === 'incident' ? incidentStatuses : maintenanceStatuses;
  const added = update(at, random.chance(0.8) ? random.pick(statuses) : null, sentence(site, random));
  entry.updates.push(random.chance(0.3) ? { ...added, components: componentList(site, random) } : added);
  return `update of ${entry.slug}`;
};

export const editUpdate: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ updates }) => updates.length > 0);
  if (entry === null) return null;
  const edited = random.pick(entry.updates);
  if (random.chance(0.3)) edited.status = random.pick(incidentStatuses);
  else edited.text = sentence(site, random);
  if (random.chance(0.3)) edited.editedAt = Math.min(site.now, edited.at + hour);
  return `edited update of ${entry.slug}`;
};

export const removeUpdate: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ updates }) => updates.length > 1);
  entry?.updates.splice(random.between(0, entry.updates.length - 1), 1);
  return entry && `removed update of ${entry.slug}`;
};

export const editFacts: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  if (entry === null) return null;
  const what = random.pick(['title', 'summary', 'start', 'components', 'impact', 'nextUpdateBy', 'end'] as const);
  if (what === 'title') entry.title = `Trouble ${random.between(1, 999)}`;
  if (what === 'summary') entry.summary = sentence(site, random);
  if (what === 'start') entry.start -= random.pick([minute, 10 * hour, 40 * day, 370 * day]);
  if (what === 'end') entry.end += random.pick([hour, 2 * day, 40 * day]);
  if (what === 'impact') entry.impact = random.pick([...impacts, null]);
  if (what === 'nextUpdateBy') entry.nextUpdateBy = random.chance(0.5) ? null : site.now + random.between(-3, 3) * hour;
  if (what === 'components') {
    const id = pickKey(site.settings.components, random) ?? 'api';
    if (Object.hasOwn(entry.components, id) && random.chance(0.5)) delete entry.components[id];
    else entry.components[id] = random.pick(componentStatuses.slice(1));
  }
  return `${what} of ${entry.slug}`;
};

export const editPostmortem: Edit = (site, random) => {
  const entry = pickEntry(site, random, ({ kind }) => kind === 'incident');
  if (entry === null) return null;
  const end = Math.max(entry.start, ...entry.updates.map(({ at }) => at));
  if (entry.postmortem !== null && random.chance(0.4)) entry.postmortem = null;
  else {
    const at = entry.postmortem?.at ?? Math.min(site.now, end + random.between(1, 400) * day);
    const text = random.chance(0.2) ? 'To be announced.' : sentence(site, random);
    entry.postmortem = { at, text, rootCause: random.chance(0.5) ? sentence(site, random) : null };
  }
  return `post-mortem of ${entry.slug}`;
};

export const addEntry: Edit = (site, random) => {
  const name = `new-${random.between(1, 99)}`;
  const component = pickKey(site.settings.components, random) ?? 'api';
  const more = {
    summary: sentence(site, random),
    components: { [component]: random.pick(componentStatuses.slice(2)) },
  };
  const start = site.now - random.pick([0, hour, 9 * hour, 20 * day, 400 * day]);
  const entry = random.chance(0.7)
    ? incident(start, name, {
        ...more,
        updates: [
          update(start, 'investigating'),
          ...(random.chance(0.5) && start < site.now ? [update(site.now, 'resolved')] : []),
        ],
      })
    : maintenance(site.now + random.pick([-30 * day, -hour, hour, 30 * day]), name, {
        components: { [component]: 'under_maintenance' },
        updates: [update(site.now - 40 * day, 'scheduled')],
      });
  if (site.entries.some(({ slug }) => slug === entry.slug)) return null;
  if (random.chance(0.2)) entry.sourceLocale = pickKey(site.languages, random) ?? 'en';
  site.entries.push(entry);
  return `new ${entry.kind} ${entry.slug}`;
};

export const removeEntry: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  site.entries = site.entries.filter((other) => other !== entry);
  return entry && `removed ${entry.slug}`;
};

export const renameEntry: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  if (entry === null) return null;
  // Now and then into the place of one that leaves.
  const other = random.chance(0.2)
    ? pickEntry(site, random, ({ kind, slug }) => kind === entry.kind && slug !== entry.slug)
    : null;
  const slug = other?.slug ?? `${entry.slug.slice(0, 11)}named-${random.between(1, 99)}`;
  if (other === null && site.entries.some((one) => one.slug === slug)) return null;
  site.entries = site.entries.filter((one) => one !== other);
  const told = `${folders[entry.kind]}/${entry.slug} is now ${slug}`;
  entry.slug = slug;
  return told;
};

/** An announced maintenance that turns out to be an incident, or the reverse: the same slug in the other folder. */
export const turnEntry: Edit = (site, random) => {
  const entry = pickEntry(site, random);
  if (entry === null || site.entries.some((other) => other !== entry && other.slug === entry.slug)) return null;
  const before = entry.kind;
  entry.kind = before === 'incident' ? 'maintenance' : 'incident';
  entry.end = Math.max(entry.end, entry.start + hour);
  for (const one of entry.updates)
    one.status = random.pick(entry.kind === 'incident' ? incidentStatuses : maintenanceStatuses);
  return `${before} ${entry.slug} is now of the other kind`;
};

function componentList(site: SiteModel, random: Parameters<Edit>[1]): string {
  const id = pickKey(site.settings.components, random) ?? 'api';
  return `${id}=${random.pick(componentStatuses)}`;
}

export function entryNamed(site: SiteModel, name: string): EntryModel {
  const entry = site.entries.find(({ slug }) => slug.endsWith(name));
  if (entry === undefined) throw new Error(`no entry ${name}`);
  return entry;
}
