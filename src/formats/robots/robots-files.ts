import type { FilesOf } from '../../core/plan/plain-file.ts';

/** `robots.txt`: all may be read, and where the sitemap is. https://www.rfc-editor.org/rfc/rfc9309 */
export const robotsFiles: FilesOf = ({ site }) => [
  {
    path: 'robots.txt',
    kind: 'robots',
    mediaType: 'text/plain',
    isOnce: true,
    yields: true,
    inputs: () => [],
    text({ absolute }) {
      const root = new URL('/robots.txt', site.url).href;
      const note = [`# Robots read only ${root}: put the line of the sitemap there.`, ''];
      return [
        ...(site.base === '/' ? [] : note),
        'User-agent: *',
        'Disallow:',
        '',
        `Sitemap: ${absolute('/sitemap.xml')}`,
        '',
      ].join('\n');
    },
  },
];
