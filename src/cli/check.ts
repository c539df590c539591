import { loadSite } from '../adapters/load-site.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { prettyDiagnostics } from '../formats/diagnostics/pretty.ts';
import type { Command } from './command.ts';

export const check: Command = {
  name: 'check',
  operands: null,
  summary: 'Read all of content/ and locales/ and print every finding.',
  options: ['root', 'now', 'url'],
  async run({ root, now, url }, { out, colour }) {
    const { diagnostics, sources } = await loadSite({ root, now: now(), ...(url === null ? {} : { url }) });
    out(prettyDiagnostics(diagnostics, { sources, colour }));
    return hasErrors(diagnostics) ? 1 : 0;
  },
};
