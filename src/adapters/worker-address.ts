/** Where threads begin; in the bundled program they have the same names. */
export const workerAddress = new URL('./site-worker.mjs', import.meta.url);
export const secondWorkerAddress = new URL('./second-worker.mjs', import.meta.url);
