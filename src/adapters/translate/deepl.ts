import type { Engine } from './engine.ts';
import type { EngineSettings } from './engine-settings.ts';
import { field, readTexts } from './read-texts.ts';
import { sendJson } from './send-json.ts';

const name = 'DeepL';
/** Variants that DeepL tells apart; of others it knows the language alone. */
const variants = ['EN-GB', 'EN-US', 'PT-BR', 'PT-PT', 'ES-419', 'ZH-HANS', 'ZH-HANT', 'FR-CA'];

/** DeepL API v2, `POST /v2/translate`, with marks as XML. A key that ends in `:fx` is one of the free service. */
export function deepl({ env, timeoutMs, now }: EngineSettings): Engine {
  const key = env['DEEPL_API_KEY'] ?? '';
  const host = key.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
  const base = (env['DEEPL_API_URL'] || host).replace(/\/$/, '');
  return {
    name,
    dialect: 'xml',
    // 50 texts and 128 KiB are the limits of a request.
    limits: { texts: 50, characters: 30_000 },
    async translate({ texts, from, to, context }) {
      const answer = await sendJson(
        {
          name,
          url: `${base}/v2/translate`,
          headers: { Authorization: `DeepL-Auth-Key ${key}` },
          body: {
            text: texts,
            source_lang: (from.split('-')[0] ?? from).toUpperCase(),
            target_lang: targetOf(to),
            context,
            tag_handling: 'xml',
            tag_handling_version: 'v2',
            ignore_tags: ['x'],
            // The polite form, where a language has one and DeepL knows it.
            formality: 'prefer_more',
          },
          secrets: [key],
          timeoutMs,
          now,
        },
        { quota: [456] },
      );
      const translations = field(answer, 'translations');
      return readTexts(
        Array.isArray(translations) ? translations.map((one) => field(one, 'text')) : null,
        texts.length,
        name,
      );
    },
  };
}

function targetOf(tag: string): string {
  const upper = tag.toUpperCase();
  if (upper === 'EN') return 'EN-US';
  if (upper === 'PT') return 'PT-PT';
  return (
    variants.find((variant) => upper === variant || upper.startsWith(`${variant}-`)) ?? upper.split('-')[0] ?? upper
  );
}
