import { expect, test } from 'vitest';
import { type Answer, engineServer, failureOf, settings, shout } from './engine-server-fixture.ts';
import { google } from './google.ts';

const request = {
  texts: ['Calls fail with <span id="x1" translate="no">503</span>', '<span id="g1">All</span>'],
  from: 'en',
  to: 'de',
  context: 'Late',
};

async function server(answer?: Answer) {
  const { url, received } = await engineServer(({ headers, body }): Answer => {
    if (answer !== undefined) return answer;
    if (headers['authorization'] !== 'Bearer token') return { status: 401, body: { error: { code: 401 } } };
    return { body: { translations: body.contents.map((text: string) => ({ translatedText: shout(text) })) } };
  });
  const env = { GOOGLE_ACCESS_TOKEN: 'token', GOOGLE_CLOUD_PROJECT: 'my-project', GOOGLE_TRANSLATE_URL: url };
  return { engine: google(settings(env)), received };
}

test('texts are sent as HTML to the project', async () => {
  const { engine, received } = await server();
  expect(await engine.translate(request)).toEqual([
    'CALLS FAIL WITH <span id="x1" translate="no">503</span>',
    '<span id="g1">ALL</span>',
  ]);
  expect(received[0]).toMatchObject({
    method: 'POST',
    path: '/v3/projects/my-project/locations/global:translateText',
    headers: { 'x-goog-user-project': 'my-project' },
    body: {
      contents: request.texts,
      mimeType: 'text/html',
      sourceLanguageCode: 'en',
      targetLanguageCode: 'de',
    },
  });
});

test('languages are named as Google does', async () => {
  const { engine, received } = await server();
  for (const to of ['zh-Hans', 'zh-Hant', 'pt-BR', 'pt-PT', 'es-419', 'nb', 'he', 'fr-CA', 'en-GB'])
    await engine.translate({ ...request, to });
  expect(received.map(({ body }) => body.targetLanguageCode)).toEqual([
    'zh-CN',
    'zh-TW',
    'pt-BR',
    'pt-PT',
    'es',
    'no',
    'he',
    'fr-CA',
    'en',
  ]);
});

const error = (code: number, message: string, status: string): Answer => ({
  status: code,
  body: { error: { code, message, status } },
});

test.each([
  [
    'an expired token',
    error(401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED'),
    'stop: Google refuses the key (401): Request had invalid authentication credentials.',
  ],
  [
    'a used up day',
    error(403, 'Daily Limit Exceeded', 'PERMISSION_DENIED'),
    'stop: The quota of Google is used up (403): Daily Limit Exceeded.',
  ],
  [
    'a used up minute',
    error(403, 'User Rate Limit Exceeded', 'PERMISSION_DENIED'),
    'later: Google is asked too often (403): User Rate Limit Exceeded.',
  ],
  [
    'exhausted resources',
    error(429, 'Quota exceeded for quota metric', 'RESOURCE_EXHAUSTED'),
    'later: Google is asked too often (429): Quota exceeded for quota metric.',
  ],
  [
    'an unknown language',
    error(400, 'Target language is invalid.', 'INVALID_ARGUMENT'),
    'refused: Google refuses the request (400): Target language is invalid.',
  ],
  ['a fault of its own', error(500, 'Internal', 'INTERNAL'), 'later: Google failed (500): Internal.'],
  ['JSON of another shape', { body: { translations: {} } }, 'later: Google answered without the texts.'],
] satisfies [string, Answer, string][])('%s is told in words', async (_, answer, words) => {
  const { engine } = await server(answer);
  expect(await failureOf(engine.translate(request))).toBe(words);
});
