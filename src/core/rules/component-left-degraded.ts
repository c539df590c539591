import type { Rule } from '../diagnostic.ts';

/** An update that ends an incident or maintenance and names a component that doesn't work. */
export const componentLeftDegraded: Rule<{
  status: string;
  /** As on the tag: `messaging=partial_outage`. */
  components: string;
  /** The status before the end, null where there is none to go back to. */
  before: string | null;
}> = {
  id: 'component-left-degraded',
  severity: 'error',
  why: 'The end returns every component to operational. Something that is still broken is not resolved.',
  wrong: '`<Update at="2024-07-12T01:23Z" status="resolved" components="messaging=degraded_performance">`',
  right: '`<Update at="2024-07-12T01:23Z" status="resolved">`',
  explain({ status, components, before }) {
    const other = before === null ? '' : ` If it is not over, write \`status="${before}"\`.`;
    return {
      message: `“${status}” returns every component to operational, but this update says ${components}.`,
      expected: `no component but operational ones in an update with \`status="${status}"\``,
      received: `components="${components}"`,
      hint: `Remove \`${components}\`.${other}`,
    };
  },
};
