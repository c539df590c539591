/** The API of the example site over HTTP, judged by the schemas that the site itself publishes. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles, pagesOf } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are looked into as a client does
type Json = any;

const schemas = ['summary', 'status', 'components', 'incidents', 'incident', 'scheduled-maintenances'] as const;
const documents: Readonly<Record<string, (typeof schemas)[number]>> = {
  summary: 'summary',
  status: 'status',
  components: 'components',
  incidents: 'incidents',
  'incidents/unresolved': 'incidents',
  'scheduled-maintenances': 'scheduled-maintenances',
  'scheduled-maintenances/upcoming': 'scheduled-maintenances',
  'scheduled-maintenances/active': 'scheduled-maintenances',
};

let host: Awaited<ReturnType<typeof serveFiles>>;
const validators = new Map<string, ValidateFunction>();
const get = async (path: string): Promise<Json> => {
  const response = await fetch(host.origin + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.json();
};

beforeAll(async () => {
  host = await serveFiles(await exampleFiles());
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const schema = (name: string) => get(`/schemas/api/v2/${name}.schema.json`);
  ajv.addSchema(await schema('definitions'), 'definitions.schema.json');
  for (const name of schemas) validators.set(name, ajv.compile(await schema(name)));
});
afterAll(() => host.close());

function faultsOf(schema: string, value: Json): unknown {
  const validate = validators.get(schema);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(value) ? [] : validate.errors;
}

describe.each(['', '/de', '/ko', '/ar'])('in %s/', (prefix) => {
  test.each(Object.entries(documents))('%s.json is as its schema says', async (name, schema) => {
    expect(faultsOf(schema, await get(`${prefix}/api/v2/${name}.json`))).toEqual([]);
  });

  test('every entry that is listed has a document of its own, as its schema says', async () => {
    const { incidents } = await get(`${prefix}/api/v2/incidents.json`);
    const { scheduled_maintenances } = await get(`${prefix}/api/v2/scheduled-maintenances.json`);
    const all = [...incidents, ...scheduled_maintenances];
    const pages = pagesOf(await exampleFiles());
    const entryPage = new RegExp(`^${prefix}/(?:incidents|maintenance)/[^/]+/$`);
    expect(all.length).toBe([...pages.keys()].filter((path) => entryPage.test(path)).length);
    for (const entry of all) {
      const document = await get(`${prefix}/api/v2/incidents/${entry.id}.json`);
      expect(faultsOf('incident', document)).toEqual([]);
      expect(document.incident).toEqual(entry);
      expect(pages.has(new URL(entry.shortlink).pathname), entry.shortlink).toBe(true);
    }
  });
});

test('a schema finds what is wrong: another field, a missing one, a word that is none, a time without its milliseconds', async () => {
  const valid = await get('/api/v2/incidents.json');
  const broken = (change: (incident: Json) => void) => {
    const copy = structuredClone(valid);
    change(copy.incidents[0]);
    return faultsOf('incidents', copy);
  };
  expect(broken(() => {})).toEqual([]);
  expect(broken((incident) => (incident.extra = 1))).not.toEqual([]);
  expect(broken((incident) => delete incident.resolved_at)).not.toEqual([]);
  expect(broken((incident) => (incident.status = 'fixed'))).not.toEqual([]);
  expect(broken((incident) => (incident.created_at = '2024-07-11T17:59:00Z'))).not.toEqual([]);
});

test('facts are the same in every language, words are not', async () => {
  const [english, german] = await Promise.all(['', '/de'].map((prefix) => get(`${prefix}/api/v2/incidents.json`)));
  const factsOf = (document: Json) =>
    document.incidents.map(({ id, status, impact, created_at, updated_at }: Json) => [
      id,
      status,
      impact,
      created_at,
      updated_at,
    ]);
  expect(factsOf(german)).toEqual(factsOf(english));
  expect(german.incidents[0].name).not.toBe(english.incidents[0].name);
});
