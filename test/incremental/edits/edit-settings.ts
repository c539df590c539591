import type { Random } from '../../../bench/archive/random.ts';
import type { Settings, Text } from '../site-model.ts';
import { day, type Edit, hour, minute, pickKey } from './edit.ts';

export const editName: Edit = ({ settings, languages }, random) => {
  const texts: Text[] = [
    settings.name,
    ...Object.values(settings.groups).map(({ name }) => name),
    ...Object.values(settings.components).flatMap(({ name, description }) => [
      name,
      ...(description ? [description] : []),
    ]),
  ];
  const text = random.pick(texts);
  const locale = random.chance(0.6) ? settings.defaultLocale : (pickKey(languages, random) ?? 'en');
  if (locale !== settings.defaultLocale && Object.hasOwn(text, locale) && random.chance(0.4)) delete text[locale];
  else text[locale] = `Name ${random.between(1, 999)}`;
  return `a name in ${locale}`;
};

export const editComponents: Edit = ({ settings, entries, now }, random) => {
  const id = pickKey(settings.components, random);
  const component = id === null ? undefined : settings.components[id];
  if (id === null || component === undefined) return null;
  const what = random.pick(['order', 'group', 'add', 'remove', 'description', 'since', 'groups'] as const);
  if (what === 'order') settings.components = turned(settings.components, random);
  if (what === 'groups') settings.groups = turned(settings.groups, random);
  if (what === 'group') {
    const group = random.chance(0.3) ? null : pickKey(settings.groups, random);
    if (group === null) delete component.group;
    else component.group = group;
  }
  if (what === 'description')
    component.description = { en: `About ${random.between(1, 99)}`, [settings.defaultLocale]: 'About' };
  if (what === 'since') component.since = new Date(now - random.between(-1, 100) * day).toISOString().slice(0, 10);
  if (what === 'add') {
    const name = `part-${random.between(1, 9)}`;
    settings.components[name] = { name: { en: name, [settings.defaultLocale]: `The ${name}` } };
  }
  if (what === 'remove') {
    if (Object.keys(settings.components).length < 3) return null;
    delete settings.components[id];
    // Mostly as a careful person does it; entries that name it in their prose still break.
    if (random.chance(0.7)) for (const entry of entries) delete entry.components[id];
  }
  return `components: ${what}`;
};

export const editSetting: Edit = ({ settings, languages }, random) => {
  const what = random.pick(['timeZones', 'updateOrder', 'uptime', 'links', 'url', 'defaultLocale', 'locales'] as const);
  if (what === 'timeZones') {
    const known = ['America/Los_Angeles', 'UTC', 'Asia/Kolkata', 'Pacific/Kiritimati'];
    settings.timeZones = random.chance(0.5) ? [random.pick(known)] : ['America/Los_Angeles', random.pick(known)];
  }
  if (what === 'updateOrder') settings.updateOrder = random.pick(['newest-first', 'oldest-first']);
  if (what === 'uptime') settings.uptime = { partialOutage: random.between(0, 10) / 10 };
  if (what === 'links') {
    if (Object.hasOwn(settings.links, 'home')) delete settings.links.home;
    else settings.links.home = `https://www${random.between(1, 9)}.example.com/`;
  }
  if (what === 'url') settings.url = `https://status${random.between(1, 9)}.example.com/`;
  if (what === 'defaultLocale')
    setDefault(settings, random.pick(['en', 'en', 'de'].filter((locale) => locale in languages)) ?? 'en');
  if (what === 'locales') {
    const others = Object.keys(languages).filter((locale) => locale !== settings.defaultLocale);
    if (random.chance(0.3)) delete settings.locales;
    else settings.locales = [settings.defaultLocale, ...others.filter(() => random.chance(0.6))];
  }
  return `setting ${what}`;
};

/** Texts that every locale falls back to must be there. */
export function setDefault(settings: Settings, locale: string): void {
  settings.defaultLocale = locale;
  const named = [settings, ...Object.values(settings.groups), ...Object.values(settings.components)];
  for (const { name } of named) name[locale] ??= Object.values(name)[0] ?? 'A name';
  for (const { description } of Object.values(settings.components)) {
    if (description) description[locale] ??= Object.values(description)[0] ?? 'A text';
  }
}

/** Another address by the command line. */
export const editUrl: Edit = (site, random) => {
  site.url = random.pick([null, 'https://www.example.org/', 'https://example.com/status/']);
  return `--url ${site.url}`;
};

/** Time goes on, over the windows of maintenance, months and years; once in a while it is another machine's, which is behind. */
export const passTime: Edit = (site, random) => {
  const steps = [
    minute,
    10 * minute,
    hour,
    3 * hour,
    day,
    6 * day,
    15 * day,
    20 * day,
    47 * day,
    400 * day,
    -2 * hour,
    -17 * day,
  ];
  const step = random.pick(steps);
  site.now += step;
  return `${step / hour} hours later`;
};

export const turnCompression: Edit = (site) => {
  site.compress = !site.compress;
  return site.compress ? '--compress' : 'without --compress';
};

/** Errors then keep the site from being built. */
export const turnStrict: Edit = (site) => {
  site.strict = !site.strict;
  return site.strict ? '--strict' : 'without --strict';
};

function turned<Value>(record: Record<string, Value>, random: Random): Record<string, Value> {
  const all = Object.entries(record);
  const [moved] = all.splice(random.between(0, all.length - 1), 1);
  return Object.fromEntries(moved ? [moved, ...all.reverse()] : all);
}
