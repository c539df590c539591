import { pathOf } from '../page-kinds.ts';
import type { Shot } from './wanted-shots.ts';

/** The pictures that README and the docs show. */
export const readmeShots: readonly (Pick<Shot, 'theme' | 'width'> & { file: string; path: string; height: number })[] =
  [
    { file: 'docs/home.png', path: pathOf('en', 'home'), theme: 'light', width: 1100, height: 1480 },
    { file: 'docs/incident.png', path: pathOf('en', 'incident'), theme: 'light', width: 1100, height: 1330 },
    { file: 'docs/translations.png', path: '/translations.html', theme: 'light', width: 1100, height: 1500 },
  ];
