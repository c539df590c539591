import { worst } from '../incident/timeline.ts';
import type { ComponentChanges, Locale } from '../model.ts';
import { componentPath, localPath } from '../plan/urls.ts';
import { type Component, type LocalizedText, localizedText, type Site } from '../site/site.ts';
import type { ComponentStatus } from '../vocabulary.ts';
import type { ComponentRow, GroupView } from './view.ts';

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
export function groupViews(states: ReadonlyMap<string, ComponentStatus>, site: Site, locale: Locale): GroupView[] {
  return [...site.groups, null]
    .map((group) => {
      const components = site.components
        .filter((component) => component.group === (group?.id ?? null))
        .map((component) => componentRow(component, states.get(component.id) ?? 'operational', site, locale));
      return {
        name: group && localizedText(group.name, locale, site),
        status: worst(components.map(({ status }) => status)),
        components,
      };
    })
    .filter(({ components }) => components.length > 0);
}
