import { expect, test } from 'vitest';
import { deepl } from './deepl.ts';
import { type Answer, engineServer, failureOf, settings, shout } from './engine-server-fixture.ts';

const request = {
  texts: ['Calls fail with <x id="1">503</x> &amp; more', 'All'],
  from: 'en-GB',
  to: 'de',
  context: 'Late',
};

async function server(answer?: Answer) {
  const { url, received } = await engineServer(({ headers, body }): Answer => {
    if (answer !== undefined) return answer;
    if (headers['authorization'] !== 'DeepL-Auth-Key secret') return { status: 403, body: '' };
    const translations = body.text.map((text: string) => ({ detected_source_language: 'EN', text: shout(text) }));
    return { body: { translations } };
  });
  const engine = deepl(
    settings({ DEEPL_API_KEY: 'secret', DEEPL_API_URL: `${url}/` }, answer === 'never' ? 50 : 10_000),
  );
  return { engine, received, url };
}

test('texts are sent as XML whose locks DeepL leaves alone, in polite language', async () => {
  const { engine, received } = await server();
  expect(await engine.translate(request)).toEqual(['CALLS FAIL WITH <x id="1">503</x> &amp; MORE', 'ALL']);
  expect(received[0]).toMatchObject({ method: 'POST', path: '/v2/translate' });
  expect(received[0]?.body).toEqual({
    text: request.texts,
    source_lang: 'EN',
    target_lang: 'DE',
    context: 'Late',
    tag_handling: 'xml',
    tag_handling_version: 'v2',
    ignore_tags: ['x'],
    formality: 'prefer_more',
  });
});

test('languages are named as DeepL does', async () => {
  const { engine, received } = await server();
  const tags = ['en', 'en-GB', 'pt', 'pt-BR', 'es-419', 'es-MX', 'zh-Hans', 'zh-Hant-HK', 'nb', 'de-AT'];
  for (const to of tags) await engine.translate({ ...request, to });
  expect(received.map(({ body }) => body.target_lang)).toEqual([
    'EN-US',
    'EN-GB',
    'PT-PT',
    'PT-BR',
    'ES-419',
    'ES',
    'ZH-HANS',
    'ZH-HANT',
    'NB',
    'DE',
  ]);
});

test.each([
  [
    'a used up quota',
    { status: 456, body: { message: 'Quota Exceeded' } },
    'stop: The quota of DeepL is used up (456): Quota Exceeded.',
  ],
  ['a wrong key', { status: 403, body: 'Forbidden' }, 'stop: DeepL refuses the key (403).'],
  [
    'too many requests',
    { status: 429, headers: { 'Retry-After': '7' }, body: { message: 'Too many requests' } },
    'later +7000: DeepL is asked too often (429): Too many requests.',
  ],
  [
    'too many requests until a time',
    { status: 429, headers: { 'Retry-After': 'Sun, 22 Nov 2026 12:00:30 GMT' }, body: '' },
    'later +30000: DeepL is asked too often (429).',
  ],
  ['a fault of its own', { status: 503, body: '<html>' }, 'later: DeepL failed (503).'],
  [
    'an unknown language',
    { status: 400, body: { message: "Value for 'target_lang' not supported." } },
    "refused: DeepL refuses the request (400): Value for 'target_lang' not supported.",
  ],
  ['what is no JSON', { body: '<html>' }, 'later: DeepL answered with something that is no JSON.'],
  ['JSON of another shape', { body: { hello: 1 } }, 'later: DeepL answered without the texts.'],
  ['too few texts', { body: { translations: [{ text: 'a' }] } }, 'later: DeepL answered with 1 texts instead of 2.'],
  ['texts that are none', { body: { translations: [{ text: 1 }, {}] } }, 'later: DeepL answered without the texts.'],
  ['nothing', 'never', 'later: DeepL did not answer within 0.05 s.'],
] satisfies [string, Answer, string][])('%s is told in words', async (_, answer, words) => {
  const { engine } = await server(answer);
  expect(await failureOf(engine.translate(request))).toBe(words);
});

test('a key is never repeated, and a redirect never followed', async () => {
  const told = await server({ status: 500, body: { message: 'key secret is\n bad.' } });
  expect(await failureOf(told.engine.translate(request))).toBe('later: DeepL failed (500): key … is bad.');
  const elsewhere = await server();
  const led = await server({ status: 307, headers: { Location: `${elsewhere.url}/v2/translate` }, body: '' });
  expect(await failureOf(led.engine.translate(request))).toBe('later: DeepL can’t be reached.');
  expect(elsewhere.received).toEqual([]);
});

test('a server that isn’t there is told with the reason', async () => {
  const engine = deepl(settings({ DEEPL_API_KEY: 'secret', DEEPL_API_URL: 'http://127.0.0.1:1' }));
  expect(await failureOf(engine.translate(request))).toMatch(/^later: DeepL can’t be reached( \(ECONNREFUSED\))?\.$/);
});
