/** Where a worker begins; of the bundled program, `compile-program.ts` says where. */
export const workerAddress = new URL('./site-worker.mjs', import.meta.url);
