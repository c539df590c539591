/** A client of Statuspage's API that knows nothing of Tidings reads all eight documents of the example site over HTTP. */
import { Statuspage } from 'statuspage.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../built-pages.ts';
import { serveFiles } from '../static-host.ts';

let host: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  host = await serveFiles(await exampleFiles());
});
afterAll(() => host.close());

/** The client takes the name of a page at statuspage.io, and has no setting for another address. */
function clientOf(prefix: string): Statuspage {
  const client = new Statuspage('tidings');
  Object.assign(Reflect.get(client, 'axios').defaults, { baseURL: `${host.origin}${prefix}/api/v2`, proxy: false });
  return client;
}

test.each(['', '/de', '/ar'])(
  'the client reads state, components, incidents and maintenance in %s/',
  async (prefix) => {
    const client = clientOf(prefix);
    const { status } = await client.status();
    expect(status.indicator).toBe('minor');
    const summary = await client.summary();
    expect(summary.status).toEqual(status);
    const { components } = await client.components();
    expect(summary.components).toEqual(components);
    expect(components.filter(({ group }) => !group)).toHaveLength(10);

    const { incidents } = await client.allIncidents();
    const { incidents: unresolved } = await client.unresolvedIncidents();
    expect(unresolved.map(({ status: state }) => state)).toEqual(['monitoring', 'identified']);
    expect(incidents.slice(0, 2)).toEqual(unresolved);
    expect(summary.incidents).toEqual(unresolved);
    // The client makes dates of what it takes for times.
    for (const { created_at, updated_at, resolved_at } of incidents.slice(2)) {
      expect([created_at, updated_at, resolved_at].map((time) => time instanceof Date)).toEqual([true, true, true]);
      expect(Number(updated_at)).toBeGreaterThanOrEqual(Number(created_at));
    }

    const { scheduled_maintenances: all } = await client.allScheduledMaintenances();
    const { scheduled_maintenances: upcoming } = await client.upcomingScheduledMaintenances();
    const { scheduled_maintenances: active } = await client.activeScheduledMaintenances();
    expect([all.length, active.length]).toEqual([4, 0]);
    expect(upcoming.map(({ scheduled_for }) => scheduled_for)).toEqual([all[0]?.scheduled_for]);
    expect(upcoming[0]?.scheduled_for.toISOString().slice(0, 10)).toBe('2032-02-29');
  },
);
