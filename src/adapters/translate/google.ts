import { type Engine, EngineError } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { field, readTexts } from './read-texts.ts';
import { sendJson } from './send-json.ts';

const name = 'Google';
const codes: Readonly<Record<string, string>> = { 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW', nb: 'no', nn: 'no' };
/** Variants that Google tells apart. */
const variants = ['pt-BR', 'pt-PT', 'fr-CA', 'zh-CN', 'zh-TW'];

/**
 * Google Cloud Translation v3, `projects.locations.translateText`, with marks as HTML. The token is one of OAuth, as
 * `gcloud auth print-access-token` gives it.
 */
export function google({ env, timeoutMs, now }: EngineSettings): Engine {
  const token = env['GOOGLE_ACCESS_TOKEN'] ?? '';
  const project = env['GOOGLE_CLOUD_PROJECT'] ?? '';
  const location = env['GOOGLE_CLOUD_LOCATION'] || 'global';
  const base = (env['GOOGLE_TRANSLATE_URL'] || 'https://translation.googleapis.com').replace(/\/$/, '');
  const parent = `projects/${encodeURIComponent(project)}/locations/${encodeURIComponent(location)}`;
  return {
    name,
    dialect: 'html',
    // 30,000 code points are the limit of a request, marks included.
    limits: { texts: 100, characters: 10_000 },
    async translate({ texts, from, to }) {
      const answer = await sendJson(
        {
          name,
          url: `${base}/v3/${parent}:translateText`,
          headers: { Authorization: `Bearer ${token}`, 'x-goog-user-project': project },
          body: {
            contents: texts,
            mimeType: 'text/html',
            sourceLanguageCode: codeOf(from),
            targetLanguageCode: codeOf(to),
          },
          secrets: [token],
          timeoutMs,
          now,
        },
        { quota: [], isQuota: (words) => words.includes('daily limit exceeded') },
      ).catch(retryRateLimits);
      const translations = field(answer, 'translations');
      return readTexts(
        Array.isArray(translations) ? translations.map((one) => field(one, 'translatedText')) : null,
        texts.length,
        name,
      );
    },
  };
}

/** Google says 403, too, for what is asked too often within a minute. */
function retryRateLimits(error: unknown): never {
  if (error instanceof EngineError && error.is === 'stop' && /user rate limit exceeded/i.test(error.message)) {
    throw new EngineError('later', error.message.replace('refuses the key', 'is asked too often'));
  }
  throw error;
}

function codeOf(tag: string): string {
  const code = codes[tag] ?? tag;
  return variants.includes(code) ? code : (codes[code] ?? code.split('-')[0] ?? code);
}
