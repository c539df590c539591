import { parseDocument } from '../content/parse-document.ts';
import type { EntryKind } from '../model.ts';
import { assembleEntries } from './assemble-entries.ts';
import { checkEntries } from './check-entries.ts';

/** For tests: 2024-07-20T12:00Z, nine days after the incident of `incident`. */
export const now = Date.UTC(2024, 6, 20, 12);

interface Options {
  now?: number;
  locales?: readonly string[];
  timeZones?: readonly string[];
}

/**
 * For tests: what `checkEntries` finds in files of an English site, in the words an author reads, one block each. Files are
 * given by their path below `content/`; each must be readable.
 */
export function foundIn(files: Readonly<Record<string, string>>, options: Options = {}): string {
  const written = Object.entries(files).map(([path, text]) => {
    const [folder, slug = '', name = ''] = path.split('/');
    const kind: EntryKind = folder === 'incidents' ? 'incident' : 'maintenance';
    return { file: `content/${path}`, text, kind, slug, locale: name.replace('.mdx', '') };
  });
  const documents = written.map((file) => {
    const { document, diagnostics } = parseDocument(file);
    if (document === null) throw new Error(`${file.file}: ${diagnostics[0]?.message}`);
    return document;
  });
  const components = ['messaging', 'api'].map((id) => ({ id, name: { en: id }, group: null }));
  const site = {
    components,
    url: 'https://example.com/status/',
    timeZones: options.timeZones ?? ['America/Los_Angeles'],
    locales: options.locales ?? ['en'],
  };
  const { entries } = assembleEntries(documents, 'en');
  return checkEntries(entries, site, site.locales, { now: options.now ?? now, written })
    .map(({ file, line, column, severity, ruleId, message, expected, received, hint }) =>
      [
        `${file.replace('content/', '')}:${line}:${column} ${severity} ${ruleId}`,
        message,
        `expected: ${expected}`,
        `received: ${received}`,
        hint,
      ].join('\n'),
    )
    .join('\n\n');
}

export const incidentFile = 'incidents/2024-07-11-messages/en.mdx';
export const maintenanceFile = 'maintenance/2024-07-18-upgrade/en.mdx';

/** For tests: an incident with this text from line 6 on. */
export function incident(text: string, startedAt = '2024-07-11T15:56Z'): string {
  return `---\ntitle: Messages not received\nstartedAt: ${startedAt}\n---\n\n${text}\n`;
}

/** For tests: a maintenance of 18 July, 22:00 to 23:00, with this text from line 7 on. */
export function maintenance(text: string): string {
  return `---\ntitle: Upgrade\nscheduledFor: 2024-07-18T22:00Z\nscheduledUntil: 2024-07-18T23:00Z\n---\n\n${text}\n`;
}

/** For tests: an update with these attributes after its time. */
export function update(at: string, attributes: string, text = 'Text.'): string {
  return `<Update at="${at}" ${attributes}>${text}</Update>\n`;
}
