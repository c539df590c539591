import { expect, test } from 'vitest';
import type { PageWeight } from '../../core/weight/page-weight.ts';
import { weightsLine, weightsTable } from './pretty.ts';

const home: PageWeight = {
  kind: 'home',
  file: 'ar/index.html',
  gzip: 9_300,
  brotli: 8_400,
  scriptGzip: 1_841,
  requests: 1,
};
const heavy: PageWeight = {
  ...home,
  kind: 'maintenanceIndex',
  file: 'maintenance/index.html',
  gzip: 14_337,
  requests: 2,
};
const lost: PageWeight = { ...home, kind: '404', file: '404.html', gzip: 0, scriptGzip: 0 };

test('shows each kind of page on a line, and what is over its budget', () => {
  expect(weightsTable([home, heavy, lost])).toBe(
    `Heaviest page of its type                 HTML + CSS gzip  brotli  script gzip  requests
home                       /ar/                    9.1 KB  8.3 KB       1.8 KB         1
maintenance index          /maintenance/        ! 14.1 KB  8.3 KB       1.8 KB       ! 2
404                        /404.html               0.0 KB  8.3 KB       0.0 KB         1
Budget                                            14.0 KB               3.0 KB         1
`,
  );
});

test('says in a line how much the heaviest has', () => {
  expect(weightsLine([lost, home])).toBe('Heaviest page: /ar/ with 9.1 of 14.0 KB; script 1.8 of 3.0 KB (gzip)\n');
  expect(weightsLine([])).toBe('');
});
