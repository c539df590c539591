import type { Random } from './random.ts';

/** Words of one language, joined to sentences. */
interface Words {
  subjects: readonly string[];
  verbs: readonly string[];
  ends: readonly string[];
  title: readonly string[];
}

const english: Words = {
  subjects: ['Our engineers', 'The on-call team', 'A partner', 'The network provider', 'The search cluster', 'We'],
  verbs: ['noticed', 'investigated', 'confirmed', 'corrected', 'rolled back', 'observed', 'restarted'],
  ends: [
    'an increase of errors when messages are sent.',
    'slow answers of the interface for a part of all accounts.',
    'a configuration change that stopped the delivery of webhooks, and **all** of its effects.',
    'the queue that holds outgoing e-mail; it is [being emptied](https://example.com/queue).',
    'a failed disk in `eu-west-1`, which slowed everything that writes.',
    'the certificate of the sign-in page, which had expired.',
  ],
  title: [
    'Errors when sending messages',
    'Slow search results',
    'Delayed e-mail',
    'Sign-in not possible',
    'Missing data',
  ],
};

const german: Words = {
  subjects: ['Unsere Technik', 'Der Bereitschaftsdienst', 'Ein Partner', 'Der Netzbetreiber', 'Der Suchdienst'],
  verbs: ['bemerkte', 'untersuchte', 'bestätigte', 'behob', 'beobachtet weiterhin', 'meldete'],
  ends: [
    'vermehrte Fehler beim Versand von Nachrichten.',
    'langsame Antworten der Oberfläche bei einem Teil aller Konten.',
    'eine Änderung der Konfiguration, die die Zustellung von Webhooks anhielt, und **alle** ihre Folgen.',
    'die Warteschlange der ausgehenden E-Mails; sie wird [geleert](https://example.com/queue).',
    'eine ausgefallene Platte in `eu-west-1`, die alles Schreiben verlangsamte.',
  ],
  title: ['Fehler beim Senden von Nachrichten', 'Langsame Suche', 'Verspätete E-Mails', 'Anmeldung nicht möglich'],
};

const korean: Words = {
  subjects: ['엔지니어가', '담당 팀이', '파트너가', '네트워크 사업자가', '저희가'],
  verbs: [
    '메시지를 보낼 때 늘어난 오류를',
    '일부 계정의 느린 응답을',
    '웹훅 전달을 멈춘 설정 변경을',
    '`eu-west-1`의 디스크 장애를',
  ],
  ends: ['확인했습니다.', '조사하고 있습니다.', '**모두** 해결했습니다.', '계속 지켜보고 있습니다.', '되돌렸습니다.'],
  title: ['메시지 전송 오류', '느린 검색 결과', '이메일 지연', '로그인 불가', '누락된 데이터'],
};

/** Words of any other language: German does as well as any for lengths. */
const wordsOf = (locale: string): Words => (locale === 'en' ? english : locale === 'ko' ? korean : german);

export function title(random: Random, locale: string): string {
  return random.pick(wordsOf(locale).title);
}

/** One to `longest` paragraphs, now and then a list. */
export function prose(random: Random, locale: string, longest: number): string {
  const { subjects, verbs, ends } = wordsOf(locale);
  const sentence = () => `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(ends)}`;
  const many = (low: number, high: number) => Array.from({ length: random.between(low, high) }, sentence);
  const paragraphs = Array.from({ length: random.between(1, longest) }, () => many(1, 4).join(' '));
  if (random.chance(0.15))
    paragraphs.push(
      many(2, 5)
        .map((item) => `- ${item}`)
        .join('\n'),
    );
  return paragraphs.join('\n\n');
}
