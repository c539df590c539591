import { expect, test } from 'vitest';
import { type Answer, engineServer, failureOf, settings, shout } from './engine-server-fixture.ts';
import { libretranslate } from './libretranslate.ts';

const request = {
  texts: ['Late <span id="x1" translate="no">503</span>', 'All'],
  from: 'en',
  to: 'pt-PT',
  context: 'Late',
};

async function server({ answer, key }: { answer?: Answer; key?: string } = {}) {
  const { url, received } = await engineServer(
    ({ body }): Answer => answer ?? { body: { translatedText: body.q.map(shout) } },
  );
  const env = { LIBRETRANSLATE_URL: `${url}/`, ...(key === undefined ? {} : { LIBRETRANSLATE_API_KEY: key }) };
  return { engine: libretranslate(settings(env)), received };
}

test('texts are sent as HTML, with a key where there is one', async () => {
  const { engine, received } = await server({ key: 'secret' });
  expect(await engine.translate(request)).toEqual(['LATE <span id="x1" translate="no">503</span>', 'ALL']);
  expect(received[0]).toMatchObject({ method: 'POST', path: '/translate' });
  expect(received[0]?.body).toEqual({
    q: request.texts,
    source: 'en',
    target: 'pt',
    format: 'html',
    api_key: 'secret',
  });
  const open = await server();
  await open.engine.translate({ ...request, to: 'zh-Hans' });
  expect(open.received[0]?.body).toEqual({ q: request.texts, source: 'en', target: 'zh-Hans', format: 'html' });
});

test.each([
  [
    'a missing key',
    { status: 403, body: { error: 'Please contact the server operator to get an API key' } },
    'stop: LibreTranslate refuses the key (403): Please contact the server operator to get an API key.',
  ],
  [
    'too many requests',
    { status: 429, body: { error: 'Slowdown: Too many requests' } },
    'later: LibreTranslate is asked too often (429): Slowdown: Too many requests.',
  ],
  [
    'an unknown language',
    { status: 400, body: { error: 'pt is not supported' } },
    'refused: LibreTranslate refuses the request (400): pt is not supported.',
  ],
  [
    'a fault of its own',
    { status: 500, body: { error: 'Cannot translate text: boom' } },
    'later: LibreTranslate failed (500): Cannot translate text: boom.',
  ],
  ['one text for all', { body: { translatedText: 'LATE' } }, 'later: LibreTranslate answered without the texts.'],
] satisfies [string, Answer, string][])('%s is told in words', async (_, answer, words) => {
  const { engine } = await server({ answer });
  expect(await failureOf(engine.translate(request))).toBe(words);
});
