import { defineConfig } from 'vitest/config';

const shared = {
  // An odd zone, with a half-hour DST shift: a test that leans on the machine's zone fails.
  env: { TZ: 'Australia/Lord_Howe' },
  testTimeout: 60_000,
  hookTimeout: 180_000,
  // A busy machine may take longer than the second that is usual.
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    reporters: ['default', './test/summary-reporter.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{src,bench}/**/*.test.ts', 'test/*.test.ts', 'test/{fuzz,locales,safety,screenshots}/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          testTimeout: 120_000,
          include: ['test/{site,browser,survival,incremental,safety/site}/**/*.test.ts'],
          globalSetup: './test/example-site-setup.ts',
        },
      },
    ],
  },
});
