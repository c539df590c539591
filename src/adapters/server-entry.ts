/** Entry of the compiled templates: what `compile-templates.ts` imports. Bundled by Astro, never run as it stands. */
import { createApp } from 'astro/app/entrypoint';
import type { PageContext } from '../core/views/page-context.ts';
import { insertPolicy, policyMark, sourceOf } from './insert-policy.ts';

const app = createApp({ streaming: false });
const origin = 'http://tidings.invalid';
/** One template gives all pages; told so, Astro need not look for it each time. */
const routeData = app.match(new Request(origin + app.manifest.base));

/** Two thirds of each page, and the same on all: through Astro go only their sources, in their place. */
const styles = new Map<string, Uint8Array>();
for (const style of app.manifest.routes.flatMap((route) => route.styles)) {
  if (style.type !== 'inline') continue;
  const bytes = Buffer.from(style.content);
  style.content = sourceOf(bytes.toString('latin1'));
  styles.set(style.content, bytes);
}

// Astro would answer with an error page; a page that fails must fail the build, with the template's own error.
app.renderError = async (request, { status, error }) => {
  if (error instanceof Error) throw error;
  throw new Error(`No template for ${new URL(request.url).pathname} (status ${status})`);
};

/**
 * HTML, in UTF-8, of the page that the templates give for `path` (base path included). Throws what a template throws. Bytes,
 * since Astro makes bytes and files hold them: as text it would be decoded and encoded again.
 */
export async function render(path: string, page: PageContext): Promise<Uint8Array> {
  if (routeData === undefined) throw new Error(`No template for ${path}`);
  const response = await app.render(new Request(origin + path), {
    locals: { page, contentPolicy: policyMark },
    routeData,
  });
  // In one piece, since nothing streams: `bytes()` would copy it once more.
  const [first = new Uint8Array(), ...others] = await Array.fromAsync(response.body ?? []);
  return insertPolicy(others.length === 0 ? first : Buffer.concat([first, ...others]), styles);
}
