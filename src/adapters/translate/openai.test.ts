import { expect, test } from 'vitest';
import { type Answer, engineServer, failureOf, settings, shout } from './engine-server-fixture.ts';
import { openai } from './openai.ts';

const request = { texts: ['Late <x id="1">503</x>', 'All'], from: 'en', to: 'zh-Hant', context: 'Late' };
const says = (content: unknown): Answer => ({
  body: { choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] },
});

async function server(answer?: Answer, key = 'secret') {
  const { url, received } = await engineServer(({ body }): Answer => {
    if (answer !== undefined) return answer;
    const { texts } = JSON.parse(body.messages[1].content);
    return says(`Here you are:\n\`\`\`json\n${JSON.stringify({ texts: texts.map(shout) })}\n\`\`\``);
  });
  const env = { OPENAI_BASE_URL: `${url}/v1`, OPENAI_MODEL: 'some-model', OPENAI_API_KEY: key };
  return { engine: openai(settings(env)), received };
}

test('a model is told what to do, and its JSON is found among other words', async () => {
  const { engine, received } = await server();
  expect(await engine.translate(request)).toEqual(['LATE <x id="1">503</x>', 'ALL']);
  const [{ method, path, headers, body } = { method: '', path: '', headers: {}, body: {} }] = received;
  expect({ method, path, key: headers['authorization'] }).toEqual({
    method: 'POST',
    path: '/v1/chat/completions',
    key: 'Bearer secret',
  });
  expect(body).toMatchObject({ model: 'some-model', messages: [{ role: 'system' }, { role: 'user' }] });
  expect(body.messages[0].content).toContain('from English (en) to Traditional Chinese (zh-Hant)');
  expect(JSON.parse(body.messages[1].content)).toEqual({ context: 'Late', texts: request.texts });
});

test('a model of one’s own needs no key', async () => {
  const { engine, received } = await server(undefined, '');
  await engine.translate(request);
  expect(received[0]?.headers['authorization']).toBe(undefined);
});

test.each([
  [
    'a used up quota',
    {
      status: 429,
      body: {
        error: { message: 'You exceeded your current quota, please check your plan.', code: 'insufficient_quota' },
      },
    },
    'stop: The quota of some-model is used up (429): You exceeded your current quota, please check your plan.',
  ],
  [
    'too many requests',
    { status: 429, headers: { 'Retry-After': '20' }, body: { error: { message: 'Rate limit reached' } } },
    'later +20000: some-model is asked too often (429): Rate limit reached.',
  ],
  [
    'a wrong key',
    { status: 401, body: { error: { message: 'Incorrect API key provided: secret' } } },
    'stop: some-model refuses the key (401): Incorrect API key provided: ….',
  ],
  [
    'an unknown model',
    { status: 404, body: { error: { message: 'The model does not exist' } } },
    'refused: some-model refuses the request (404): The model does not exist.',
  ],
  ['words without JSON', says('I can’t do that.'), 'later: some-model answered without the texts.'],
  ['JSON that is cut off', says('{"texts": ["a", '), 'later: some-model answered without the texts.'],
  ['one text too many', says('{"texts": ["a", "b", "c"]}'), 'later: some-model answered with 3 texts instead of 2.'],
  ['no content', says(null), 'later: some-model answered without the texts.'],
] satisfies [string, Answer, string][])('%s is told in words', async (_, answer, words) => {
  const { engine } = await server(answer);
  expect(await failureOf(engine.translate(request))).toBe(words);
});
