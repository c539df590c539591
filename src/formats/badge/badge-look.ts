import type { PageIndicator } from '../../core/vocabulary.ts';

/** Each state has a shape and two colours, with at least 4.5:1 to white in light schemes and to near black in dark ones. */
export interface BadgeLook {
  light: string;
  dark: string;
  /** In a square of 16 units: what is filled, and what is drawn on it. */
  shape: string;
  sign: string;
}

const circle = 'M8 .5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z';

/** As the pages look. A component has the look of the page that it alone would make. */
export const badgeLooks: Readonly<Record<PageIndicator, BadgeLook>> = {
  none: { light: '#0a7548', dark: '#4fc78e', shape: circle, sign: 'm4.6 8.3 2.4 2.4 4.5-5' },
  minor: { light: '#855700', dark: '#e3b341', shape: circle, sign: 'M4.8 8h6.4' },
  major: {
    light: '#ae4409',
    dark: '#ff9d5c',
    shape: 'M6.6 1.3a1.6 1.6 0 0 1 2.8 0l6.2 11.3a1.6 1.6 0 0 1-1.4 2.4H1.8a1.6 1.6 0 0 1-1.4-2.4z',
    sign: 'M8 5.4v4M8 11.9v.1',
  },
  critical: {
    light: '#b81f24',
    dark: '#ff8079',
    shape: 'M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z',
    sign: 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2',
  },
  maintenance: {
    light: '#1a5fb4',
    dark: '#7db4ff',
    shape: 'M5 .5h6A4.5 4.5 0 0 1 15.5 5v6a4.5 4.5 0 0 1-4.5 4.5H5A4.5 4.5 0 0 1 .5 11V5A4.5 4.5 0 0 1 5 .5z',
    sign: 'M12.5 6.3A2.6 2.6 0 1 1 9.7 3.5M7.9 8.1l-3.6 3.6',
  },
};
