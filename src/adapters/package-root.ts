import { fileURLToPath } from 'node:url';

/** The project's own folder, which holds `src/`; the site's folder may be another. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));
