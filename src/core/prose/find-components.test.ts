import { expect, test } from 'vitest';
import { findComponents } from './find-components.ts';
import { namePattern } from './name-pattern.ts';

const ids = new Map(
  Object.entries({
    Messaging: 'messaging',
    메시징: 'messaging',
    メッセージ: 'messaging',
    消息: 'messaging',
    消息推送服务: 'push',
    'REST API': 'api',
    API: 'api',
    'Help Center': 'help',
    'Help Center Search': 'help-search',
    Talk: 'talk',
    search: 'search',
    'C++': 'sdk',
    'data export': 'export',
  }),
);
const words = { components: ids, componentPattern: namePattern([...ids.keys()]) };

test.each([
  ['Messages in Messaging, Talk and (REST API) arrive.', ['Messaging', 'Talk', 'REST API']],
  ['Help Center Search is slow, the Help Center is not.', ['Help Center Search', 'Help Center']],
  ['**Messaging**: “API”; Messaging’s queue', ['Messaging', 'API', 'Messaging']],
  ['the Help\nCenter and the Help  Center', ['Help\nCenter', 'Help  Center']],
  ['l’API est lente', ['API']],
  ['메시징은 느리고 메시징에서는 되며, REST API가', ['메시징', '메시징', 'REST API']],
  ['메시징입니다. 메시징', ['메시징', '메시징']],
  ['メッセージが届かず、APIは遅い', ['メッセージ', 'API']],
  ['消息推送服务已恢复，“消息”正常', ['消息推送服务', '消息']],
  ['data export is late', ['data export']],
  ['our C++ is slow', ['C++']],
])('in %j it finds %j', (text, expected) => {
  const found = findComponents(text, words);
  expect(found.map((name) => name.text)).toEqual(expected);
  for (const { index, text: name } of found) expect(text.slice(index, index + name.length)).toBe(name);
});

test.each([
  'messaging is slow; MESSAGING too',
  'Messaging-Plattform, In-App-Messaging, MessagingHub, preMessaging, Messaging2, Messaging_queue',
  'Messaging.js, api.Messaging, @Messaging, #Messaging, /Messaging',
  '메시징플랫폼과 인스턴트메시징',
  'メッセージング',
  '短消息发送',
  'Talk to your administrator. Messaging for everyone.',
  'please search again',
])('in %j it finds nothing', (text) => {
  expect(findComponents(text, words)).toEqual([]);
});

test('a site without components has no names', () => {
  expect(findComponents('Messaging', { components: new Map(), componentPattern: null })).toEqual([]);
});
