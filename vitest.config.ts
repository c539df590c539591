import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // An odd zone, with a half-hour DST shift: a test that leans on the machine's zone fails.
    env: { TZ: 'Australia/Lord_Howe' },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
