import { publishedAt } from '../../core/incident/entry-times.ts';
import { componentsNow } from '../../core/incident/status-at.ts';
import { worst } from '../../core/incident/timeline.ts';
import type { EntryFacts, Instant, Locale } from '../../core/model.ts';
import type { World } from '../../core/plan/world.ts';
import { type Component, localizedText, type Site } from '../../core/site/site.ts';
import type { ComponentStatus } from '../../core/vocabulary.ts';
import { apiId } from './api-id.ts';
import { timestamp } from './timestamp.ts';

/** What the clock and the entries say of components, in no language. */
export interface ComponentTimes {
  status: ComponentStatus;
  /** When an entry first named it. */
  createdAt: Instant | null;
  /** When its state was changed last. */
  updatedAt: Instant | null;
}

/** Facts of every component, by id. */
export function componentTimes(
  { entries, site, now }: Pick<World, 'entries' | 'site' | 'now'>,
  states: ReadonlyMap<string, ComponentStatus>,
): Map<string, ComponentTimes> {
  const times = new Map(
    site.components.map(({ id }): [string, ComponentTimes] => [
      id,
      { status: states.get(id) ?? 'operational', createdAt: null, updatedAt: null },
    ]),
  );
  for (const entry of entries) for (const [id, at] of changesIn(entry, now)) add(id, at);
  return times;

  function add(id: string, at: Instant): void {
    const known = times.get(id);
    if (known === undefined) return;
    known.createdAt = Math.min(known.createdAt ?? at, at);
    known.updatedAt = Math.max(known.updatedAt ?? at, at);
  }
}

/** A maintenance that no update begins or ends changes its components when its window does. */
function changesIn(entry: EntryFacts, now: Instant): [string, Instant][] {
  const said = entry.updates.flatMap(({ at, changes }) =>
    Object.keys(changes).map((id): [string, Instant] => [id, at]),
  );
  if (entry.kind === 'incident' || entry.status !== 'scheduled') return said;
  const byClock = [entry.scheduledFor, entry.scheduledUntil].filter((at) => at <= now);
  return byClock.flatMap((at) => Object.keys(entry.components).map((id): [string, Instant] => [id, at]));
}

/** The components by group as the site has them, each group before its own: as Statuspage lists them. */
export function componentObjects(site: Site, times: ReadonlyMap<string, ComponentTimes>, locale: Locale) {
  const groups = site.groups.filter(({ id }) => site.components.some(({ group }) => group === id));
  const single = site.components.filter(({ group }) => group === null);
  const grouped = groups.flatMap(({ id, name }, index) => {
    const own = site.components.filter(({ group }) => group === id);
    const known = own.flatMap((component) => times.get(component.id) ?? []);
    const group = {
      ...common(groupId(id), localizedText(name, locale, site).text, index + 1, {
        status: worst(known.map(({ status }) => status)),
        createdAt: least(known.map(({ createdAt }) => createdAt)),
        updatedAt: most(known.map(({ updatedAt }) => updatedAt)),
      }),
      description: null,
      group_id: null,
      page_id: pageId(site),
      group: true,
      components: own.map((component) => componentId(component.id)),
    };
    return [group, ...own.map((component, position) => componentObject(component, position + 1))];
  });
  return [...grouped, ...single.map((component, index) => componentObject(component, groups.length + index + 1))];

  function componentObject({ id, name, description, group }: Component, position: number) {
    const known = times.get(id) ?? { status: 'operational', createdAt: null, updatedAt: null };
    return {
      ...common(componentId(id), localizedText(name, locale, site).text, position, known),
      description: description === undefined ? null : localizedText(description, locale, site).text,
      group_id: group === null ? null : groupId(group),
      page_id: pageId(site),
      group: false,
      tidings: { id },
    };
  }
}

export type ComponentObject = ReturnType<typeof componentObjects>[number];

/**
 * The components that an entry affects, as it alone says: the state in which it holds each, operational once it is over, and when
 * it changed that. `all` are those of the site by their id in the API.
 */
export function componentsOf(
  entry: EntryFacts,
  all: ReadonlyMap<string, ComponentObject>,
  now: Instant,
): ComponentObject[] {
  const held = componentsNow(entry, now);
  const changes = Map.groupBy(changesIn(entry, now), ([id]) => id);
  return Object.keys(entry.components).flatMap((id) => {
    const component = all.get(componentId(id));
    if (component === undefined) return [];
    const times = changes.get(id)?.map(([, at]) => at) ?? [publishedAt(entry)];
    const [first, last] = [Math.min(...times), Math.max(...times)].map(timestamp) as [string, string];
    return [{ ...component, status: held[id] ?? 'operational', created_at: first, updated_at: last }];
  });
}

export function componentId(id: string): string {
  return apiId(`component/${id}`);
}

function groupId(id: string): string {
  return apiId(`group/${id}`);
}

/** Of the whole site: there is one for each address. */
export function pageId({ url }: Pick<Site, 'url'>): string {
  return apiId(`page/${url}`);
}

function common(id: string, name: string, position: number, { status, createdAt, updatedAt }: ComponentTimes) {
  return {
    id,
    name,
    status,
    created_at: timestamp(createdAt ?? 0),
    updated_at: timestamp(updatedAt ?? 0),
    position,
    showcase: true,
    start_date: null,
    only_show_if_degraded: false,
  };
}

function least(times: readonly (Instant | null)[]): Instant | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function most(times: readonly (Instant | null)[]): Instant | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.max(...known);
}
