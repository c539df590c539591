import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, Locale } from '../../src/core/model.ts';
import { describeSource, newIncident, withEditedProse, withNewUpdate } from './edits.ts';

/** What people do to the files of a site, one at a time. `number` tells the runs apart; all choose among the newest. */
export type Edit = (site: { root: string; locales: readonly Locale[] }, at: Instant, number: number) => void;

export const publishUpdate: Edit = ({ root }, at, number) => {
  const { source, text } = findIncident(root, ({ isOpen }) => isOpen);
  writeFileSync(source, withNewUpdate(text, at, number));
};

export const editTranslation: Edit = ({ root, locales }, _, number) => {
  const [, locale] = locales;
  if (locale === undefined) throw new Error('a site in one language has no translations');
  const { folder } = findIncident(
    root,
    ({ isOpen }, { source, files }) => !isOpen && files.includes(`${locale}.mdx`) && !source.endsWith(`${locale}.mdx`),
  );
  const file = join(folder, `${locale}.mdx`);
  writeFileSync(file, withEditedProse(readFileSync(file, 'utf8'), number));
};

export const addIncident: Edit = ({ root }, at, number) => {
  const { slug, text } = newIncident(at, number);
  const folder = join(root, 'content/incidents', slug);
  mkdirSync(folder);
  writeFileSync(join(folder, 'en.mdx'), text);
};

/** One that is over; none with a post-mortem, as others may link to it. */
export const deleteIncident: Edit = ({ root }) => {
  const { folder } = findIncident(root, ({ isOpen, hasPostmortem }) => !isOpen && !hasPostmortem);
  rmSync(folder, { recursive: true });
};

interface Found {
  folder: string;
  files: readonly string[];
  source: string;
  text: string;
}

/** The newest incident that is wanted. */
function findIncident(root: string, isWanted: (is: ReturnType<typeof describeSource>, found: Found) => boolean): Found {
  const incidents = join(root, 'content/incidents');
  for (const slug of readdirSync(incidents).sort().reverse()) {
    const folder = join(incidents, slug);
    const files = readdirSync(folder);
    for (const file of files) {
      const source = join(folder, file);
      const text = readFileSync(source, 'utf8');
      const is = describeSource(text);
      if (is.isSource && isWanted(is, { folder, files, source, text })) return { folder, files, source, text };
    }
  }
  throw new Error(`no incident in ${incidents} is left for this edit`);
}
