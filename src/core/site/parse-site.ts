import { checkCharacters } from '../content/check-characters.ts';
import { readYaml, type YamlEntry, type YamlMap, type YamlNode, yamlEntry } from '../content/yaml-map.ts';
import { type Diagnostic, hasErrors, report } from '../diagnostic.ts';
import type { Locale } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { siteDefaultLocaleUnknown } from '../rules/site-default-locale-unknown.ts';
import { siteFieldMissing } from '../rules/site-field-missing.ts';
import { siteUpdateOrderInvalid } from '../rules/site-update-order-invalid.ts';
import { siteValueType } from '../rules/site-value-type.ts';
import { siteZoneUnknown } from '../rules/site-zone-unknown.ts';
import { guessTimeZone, isTimeZone } from '../time/zone.ts';
import { usualWeights } from '../uptime/uptime-of.ts';
import { noPublicFiles, type PublicFiles, plainBrand } from './brand.ts';
import { readBrand } from './read-brand.ts';
import { readComponents, readGroups } from './read-components.ts';
import { readLocales } from './read-locales.ts';
import { readUptime } from './read-uptime.ts';
import { readLink, readRepository, readSiteUrl } from './read-url.ts';
import type { Site } from './site.ts';
import { createSiteReader, type SiteReader } from './site-reader.ts';

const keys = [
  'name',
  'url',
  'defaultLocale',
  'locales',
  'timeZones',
  'updateOrder',
  'uptime',
  'groups',
  'components',
  'links',
  'brand',
];

/** Each key that must be there, with an example. */
const required = {
  name: 'name: Sunshine Status',
  url: 'url: https://status.example.com/',
  defaultLocale: 'defaultLocale: en',
  components: 'components: { messaging: { name: Messaging } }',
};

const defaultTimeZones = ['America/Los_Angeles'];
const updateOrders = ['newest-first', 'oldest-first'] as const;

/** Reads `site.yaml`. `locales` are those that have a file, `files` those of `public/`. There is no site where anything in it is wrong. */
export function parseSite(
  { file, text }: { file: string; text: string },
  locales: readonly Locale[],
  files: PublicFiles = noPublicFiles,
): { site: Site | null; diagnostics: Diagnostic[] } {
  const { value: root, diagnostics } = readYaml(text, { file });
  diagnostics.push(...checkCharacters(file, text));
  if (hasErrors(diagnostics)) return { site: null, diagnostics };
  if (root.is !== 'map') {
    const found = { key: null, expected: 'a map of settings', received: root.is === 'list' ? 'a list' : root.source };
    const isEmpty = root.is === 'scalar' && root.source === '';
    const missing = Object.entries(required).map(([field, example]) =>
      report(siteFieldMissing, root.place, { field, example }),
    );
    return { site: null, diagnostics: isEmpty ? missing : [report(siteValueType, root.place, found)] };
  }

  const defaultNode = yamlEntry(root, 'defaultLocale')?.value;
  const defaultLocale = defaultNode?.is === 'scalar' ? String(defaultNode.value ?? '') : '';
  const reader = createSiteReader(defaultLocale, locales);
  const fields = reader.fields(root, '', keys);
  for (const [field, example] of Object.entries(required))
    if (!fields.has(field)) reader.find(siteFieldMissing, root.place, { field, example });
  const read = <Value>(key: string, convert: (node: YamlNode) => Value): Value | null => {
    const entry: YamlEntry | undefined = fields.get(key);
    return entry === undefined ? null : convert(entry.value);
  };

  read('defaultLocale', (node) => {
    const locale = reader.text(node, 'defaultLocale', 'the code of a language');
    if (locale !== null && !locales.includes(locale))
      reader.find(siteDefaultLocaleUnknown, node.place, { locale, known: locales });
  });
  const published = read('locales', (node) => readLocales(reader, node, { defaultLocale, known: locales })) ?? locales;
  const name = read('name', (node) => reader.localized(node, 'name'));
  const url = read('url', (node) => readSiteUrl(reader, node));
  const timeZones = read('timeZones', (node) => readTimeZones(reader, node)) ?? defaultTimeZones;
  const updateOrder = read('updateOrder', (node) => readUpdateOrder(reader, node)) ?? 'newest-first';
  const uptime = read('uptime', (node) => readUptime(reader, node)) ?? usualWeights;
  const groupMap = read('groups', (node) => reader.map(node, 'groups'));
  const groups = groupMap === null ? [] : readGroups(reader, groupMap);
  const groupIds = groupMap === null ? [] : groupMap.entries.map(({ key }) => key);
  const componentMap = read('components', (node) => reader.map(node, 'components'));
  const components = componentMap === null ? [] : readComponents(reader, componentMap, groupIds);
  const linkMap = read('links', (node) => reader.map(node, 'links'));
  const { repository, ...links } = linkMap === null ? { repository: null } : readLinks(reader, linkMap);
  const brandMap = read('brand', (node) => reader.map(node, 'brand'));
  const brand = brandMap === null ? plainBrand : readBrand(reader, brandMap, files);
  if (componentMap?.entries.length === 0)
    reader.find(siteFieldMissing, componentMap.place, { field: 'components', example: required.components });

  diagnostics.push(...reader.diagnostics);
  if (name === null || url === null || hasErrors(diagnostics)) return { site: null, diagnostics };
  const address = { url: url.href, base: url.pathname };
  const shown = { timeZones, updateOrder, uptime, groups, components, links, brand };
  const site: Site = { name, ...address, defaultLocale, locales: published, ...shown, repository };
  return { site, diagnostics };
}

function readTimeZones(reader: SiteReader, node: YamlNode): string[] {
  const items = node.is === 'list' ? node.items : [node];
  const ids = items.flatMap((item) => {
    const id = reader.text(item, 'timeZones', 'a list of time zones');
    if (id !== null && !isTimeZone(id)) reader.find(siteZoneUnknown, item.place, { id, suggestion: guessTimeZone(id) });
    return id ?? [];
  });
  return [...new Set(ids)];
}

function readUpdateOrder(reader: SiteReader, node: YamlNode): Site['updateOrder'] | null {
  const value = reader.text(node, 'updateOrder', 'an order');
  const order = updateOrders.find((known) => known === value) ?? null;
  if (value !== null && order === null)
    reader.find(siteUpdateOrderInvalid, node.place, { value, nearest: nearestWord(value, updateOrders) });
  return order;
}

function readLinks(reader: SiteReader, map: YamlMap): Site['links'] & Pick<Site, 'repository'> {
  const links: Site['links'] = {};
  const fields = reader.fields(map, 'links', ['support', 'home', 'repository']);
  for (const key of ['support', 'home'] as const) {
    const entry = fields.get(key);
    const link = entry ? readLink(reader, entry.value, `links.${key}`) : null;
    if (link !== null) links[key] = link;
  }
  const entry = fields.get('repository');
  return { ...links, repository: entry ? readRepository(reader, entry.value) : null };
}
