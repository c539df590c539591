import { pageIndicatorAt } from '../../core/incident/status-at.ts';
import { input } from '../../core/plan/page-inputs.ts';
import type { FilesOf } from '../../core/plan/plain-file.ts';
import { embedPage } from './embed-page.ts';
import { embedScript } from './embed-script.ts';
import { embedView, runningEntries } from './embed-view.ts';

/** The state for other sites: a page for frames in each language, and one script for all. */
export const embedFiles: FilesOf = (world, archive, inputs) => {
  const { site, languages, entries, now } = world;
  const running = runningEntries(archive);
  const state = input('the state of the page, and what is under way', [
    pageIndicatorAt(entries, now),
    running.map(({ kind, slug, status }) => [kind, slug, status]),
  ]);
  return [
    {
      path: 'embed/',
      kind: 'embed',
      mediaType: 'text/html',
      inputs: (locale) => [state, ...inputs.titles(running, locale)],
      state: () => inputs.state(running, [state]),
      text: (context) => embedPage(embedView(world, archive, context), context),
    },
    {
      path: 'embed.js',
      kind: 'embedScript',
      mediaType: 'text/javascript',
      isOnce: true,
      // The list of languages, which every file is made of, tells the rest.
      inputs: () => [],
      text: () => embedScript(site, languages),
    },
  ];
};
