/** Entry of the compiled templates: what `load-renderer.ts` imports. Bundled by Astro, never run as it stands. */
import { createApp } from 'astro/app/entrypoint';
import type { PageContext } from '../core/views/page-context.ts';

const app = createApp({ streaming: false });

// Astro would answer with an error page; a page that fails must fail the build, with the template's own error.
app.renderError = async (request, { status, error }) => {
  if (error instanceof Error) throw error;
  throw new Error(`No template for ${new URL(request.url).pathname} (status ${status})`);
};

/** HTML of the page that the templates give for `path` (base path included). Throws what a template throws. */
export async function render(path: string, page: PageContext): Promise<string> {
  const response = await app.render(new Request(new URL(path, 'http://tidings.invalid')), {
    locals: { page },
    addCookieHeader: false,
  });
  return await response.text();
}
