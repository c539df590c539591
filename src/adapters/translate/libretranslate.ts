import type { Engine } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { field, readTexts } from './read-texts.ts';
import { sendJson } from './send-json.ts';

const name = 'LibreTranslate';
const variants = ['zh-Hans', 'zh-Hant', 'pt-BR'];

/** LibreTranslate, `POST /translate`, with marks as HTML. */
export function libretranslate({ env, timeoutMs, now }: EngineSettings): Engine {
  const key = env['LIBRETRANSLATE_API_KEY'] ?? '';
  const base = (env['LIBRETRANSLATE_URL'] ?? '').replace(/\/$/, '');
  return {
    name,
    dialect: 'html',
    // Public servers take 2,000 characters a request, marks included.
    limits: { texts: 20, characters: 1_500 },
    async translate({ texts, from, to }) {
      const answer = await sendJson(
        {
          name,
          url: `${base}/translate`,
          headers: {},
          body: {
            q: texts,
            source: codeOf(from),
            target: codeOf(to),
            format: 'html',
            ...(key === '' ? {} : { api_key: key }),
          },
          secrets: [key],
          timeoutMs,
          now,
        },
        { quota: [] },
      );
      return readTexts(field(answer, 'translatedText'), texts.length, name);
    },
  };
}

function codeOf(tag: string): string {
  return variants.includes(tag) ? tag : (tag.split('-')[0] ?? tag);
}
