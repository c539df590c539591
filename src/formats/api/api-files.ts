import { updatedAt } from '../../core/incident/entry-times.ts';
import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import type { EntryFacts, Instant, Locale } from '../../core/model.ts';
import { type Input, input } from '../../core/plan/page-inputs.ts';
import type { FilesOf, TextFile } from '../../core/plan/plain-file.ts';
import { remember } from '../../core/time/remember.ts';
import { entryViewsOf } from '../../core/views/entry-views.ts';
import type { LocaleContext } from '../../core/views/page-context.ts';
import { apiContents, entriesListed } from './api-contents.ts';
import { componentObjects, componentTimes, pageId } from './component-objects.ts';
import { entryId, incidentObject } from './incident-object.ts';
import { timestamp } from './timestamp.ts';

/** The documents of Statuspage's API v2, https://status.atlassian.com/api, below `api/v2/`. */
export const apiFiles: FilesOf = (world, archive, inputs) => {
  const { site, now } = world;
  const contents = apiContents(world);
  const { incidents, unresolved, maintenances, upcoming, active } = contents;
  const viewOf = entryViewsOf(world);
  const times = componentTimes(world, archive.states);
  const indicator = pageIndicatorAt(world.entries, now);
  const settings = input('the components in content/site.yaml', [site.components, site.groups]);
  const ofPage = input('the state of the page', [indicator, contents.updatedAt]);
  const ofComponents = input(
    'the states of components',
    site.components.map(({ id }) => [id, times.get(id)]),
  );
  const current = [...active, ...upcoming];

  const listed = entriesListed(contents);
  /** What is listed stands in several documents of a language; of all else there is too much to be kept. */
  const objectsIn = remember(Number.POSITIVE_INFINITY, (context: LocaleContext) => {
    const byId = new Map(components(context).map((component) => [component.id, component]));
    const around = { locale: context, page: pageId(site), components: byId, now };
    const make = (facts: EntryFacts) => incidentObject(facts, viewOf(facts, context.language.locale), around);
    const kept = remember(Number.POSITIVE_INFINITY, make);
    return (facts: EntryFacts) => (listed.has(facts) ? kept(facts) : make(facts));
  });
  const components = ({ language }: LocaleContext) => componentObjects(site, times, language.locale);
  const status = ({ language }: LocaleContext) => ({ indicator, description: language.t(`indicator.${indicator}`) });

  return [
    file('summary', [...unresolved, ...current], {
      components,
      incidents: listOf(unresolved),
      scheduled_maintenances: listOf(current),
      status,
    }),
    file('status', [], { status }),
    file('components', [], { components }),
    file('incidents', incidents, { incidents: listOf(incidents) }),
    file('incidents/unresolved', unresolved, { incidents: listOf(unresolved) }),
    file('scheduled-maintenances', maintenances, { scheduled_maintenances: listOf(maintenances) }),
    file('scheduled-maintenances/upcoming', upcoming, { scheduled_maintenances: listOf(upcoming) }),
    file('scheduled-maintenances/active', active, { scheduled_maintenances: listOf(active) }),
    ...archive.all.map(entryFile),
  ];

  function file(name: string, entries: readonly EntryFacts[], fields: Fields): TextFile {
    const states = 'components' in fields ? [ofComponents] : [];
    return document(name, entries, [ofPage, ...states], (context) => ({
      page: pageObject(contents.updatedAt, context),
      ...Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value(context)])),
    }));
  }

  /** Dated and judged by the entry alone, so that it stays as it is when others say something new. */
  function entryFile(entry: EntryFacts): TextFile {
    const told = document(`incidents/${entryId(entry)}`, [entry], [], (context) => ({
      page: pageObject(updatedAt(entry, now), context),
      incident: entriesIn(context, [entry])[0],
    }));
    return { ...told, entry };
  }

  function document(
    name: string,
    entries: readonly EntryFacts[],
    facts: readonly Input[],
    value: (context: LocaleContext) => unknown,
  ): TextFile {
    return {
      path: `api/v2/${name}.json`,
      kind: 'api',
      mediaType: 'application/json',
      inputs: (locale: Locale) => [settings, ...facts, ...entries.flatMap((entry) => inputs.alone(entry, locale))],
      state: () => inputs.state(entries, facts),
      text: (context) => `${JSON.stringify(value(context))}\n`,
    };
  }

  function listOf(entries: readonly EntryFacts[]) {
    return (context: LocaleContext) => entriesIn(context, entries);
  }

  function entriesIn(context: LocaleContext, entries: readonly EntryFacts[]) {
    return entries.map(objectsIn(context));
  }

  function pageObject(at: Instant | null, { language, site: { name }, absolute, local }: LocaleContext) {
    return {
      id: pageId(site),
      name,
      url: absolute(local('')),
      time_zone: site.timeZones[0] ?? 'UTC',
      updated_at: timestamp(at ?? 0),
      tidings: { language: language.lang },
    };
  }
};

/** Fields of a document, beside `page`. */
type Fields = Readonly<Record<string, (context: LocaleContext) => unknown>>;
