import { worst } from '../incident/timeline.ts';
import type { ComponentChanges, Locale } from '../model.ts';
import type { Archive } from '../plan/archive.ts';
import { componentPath, localPath } from '../plan/urls.ts';
import type { World } from '../plan/world.ts';
import { type Component, type LocalizedText, localizedText, type Site } from '../site/site.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import { type BarsView, barsView } from './bars-view.ts';
import type { ComponentRow, NameView } from './view.ts';

export interface GroupView {
  /** Null for the components that stand alone. */
  name: NameView | null;
  /** The worst of its components. */
  status: ComponentStatus;
  components: readonly (ComponentRow & { bars: BarsView })[];
}

export function componentRow(component: Component, status: ComponentStatus, site: Site, locale: Locale): ComponentRow {
  const name = (text: LocalizedText) => localizedText(text, locale, site);
  return {
    id: component.id,
    path: localPath(locale, componentPath(component.id), site.defaultLocale),
    name: name(component.name),
    description: component.description ? name(component.description) : null,
    status,
  };
}

/** The components named in `changes`, in the order of `site.yaml`. */
export function affectedRows(changes: ComponentChanges, site: Site, locale: Locale): ComponentRow[] {
  return site.components
    .filter(({ id }) => Object.hasOwn(changes, id))
    .map((component) => componentRow(component, changes[component.id] ?? 'operational', site, locale));
}

/** All components by group, in the order of `site.yaml`; those without a group come last, each under no name. */
export function groupViews(world: World, archive: Archive, locale: Locale): GroupView[] {
  const { site } = world;
  return [...site.groups, null]
    .map((group) => {
      const components = site.components
        .filter((component) => component.group === (group?.id ?? null))
        .map((component) => ({
          ...componentRow(component, archive.states.get(component.id) ?? 'operational', site, locale),
          bars: barsView(component.id, world, archive, locale),
        }));
      return {
        name: group && localizedText(group.name, locale, site),
        status: worst(components.map(({ status }) => status)),
        components,
      };
    })
    .filter(({ components }) => components.length > 0);
}
