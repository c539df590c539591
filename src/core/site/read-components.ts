import type { YamlMap } from '../content/yaml-map.ts';
import { nearestWord } from '../nearest-word.ts';
import { siteFieldMissing } from '../rules/site-field-missing.ts';
import { siteGroupUnknown } from '../rules/site-group-unknown.ts';
import { siteIdInvalid } from '../rules/site-id-invalid.ts';
import { readDay } from './read-uptime.ts';
import type { Component, Group } from './site.ts';
import type { SiteReader } from './site-reader.ts';

/** Groups by their id, in the order of the file. */
export function readGroups(reader: SiteReader, map: YamlMap): Group[] {
  return map.entries.flatMap(({ key: id, keyPlace, value }) => {
    const where = `groups.${id}`;
    checkId(reader, 'group', id, keyPlace);
    const own = reader.map(value, where);
    if (own === null) return [];
    const named = reader.fields(own, where, ['name']).get('name');
    if (named === undefined) {
      reader.find(siteFieldMissing, keyPlace, { field: `${where}.name`, example: 'name: …' });
      return [];
    }
    const name = reader.localized(named.value, `${where}.name`);
    return name === null ? [] : [{ id, name }];
  });
}

/** Components by their id, in the order of the file. `groupIds` are all that the file has, well-formed or not. */
export function readComponents(reader: SiteReader, map: YamlMap, groupIds: readonly string[]): Component[] {
  return map.entries.flatMap(({ key: id, keyPlace, value }) => {
    const where = `components.${id}`;
    checkId(reader, 'component', id, keyPlace);
    const own = reader.map(value, where);
    if (own === null) return [];
    const fields = reader.fields(own, where, ['name', 'description', 'group', 'since']);
    const named = fields.get('name');
    if (named === undefined) reader.find(siteFieldMissing, keyPlace, { field: `${where}.name`, example: 'name: …' });
    const name = named ? reader.localized(named.value, `${where}.name`) : null;
    const described = fields.get('description');
    const description = described ? reader.localized(described.value, `${where}.description`) : null;
    const grouped = fields.get('group');
    const group = grouped ? reader.text(grouped.value, `${where}.group`, 'the id of a group') : null;
    if (grouped && group !== null && !groupIds.includes(group)) {
      const nearest = nearestWord(group, groupIds);
      reader.find(siteGroupUnknown, grouped.value.place, { component: id, group, known: groupIds, nearest });
    }
    const dated = fields.get('since');
    const since = dated ? readDay(reader, dated.value, `${where}.since`) : null;
    if (name === null) return [];
    return [
      { id, name, ...(description === null ? {} : { description }), group, ...(since === null ? {} : { since }) },
    ];
  });
}

function checkId(reader: SiteReader, kind: 'component' | 'group', id: string, place: YamlMap['place']): void {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return;
  const suggestion = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  reader.find(siteIdInvalid, place, { kind, id, suggestion });
}
