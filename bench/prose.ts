import type { Random } from './random.ts';

/** What a paragraph or list says, by the numbers of its sentences: the same in every language. */
export interface ProsePlan {
  paragraphs: readonly (readonly number[])[];
  items: readonly number[];
}

interface Words {
  titles: readonly string[];
  sentences: readonly string[];
}

/** The sentences of all languages correspond, with the same links and code: translations keep them. */
const english: Words = {
  titles: ['Errors when sending messages', 'Slow search results', 'Delayed e-mail', 'Sign-in not possible'],
  sentences: [
    'Our engineers noticed an increase of errors when messages are sent.',
    'A part of all accounts sees slow answers of the interface.',
    'A change of configuration stopped the delivery of webhooks, and we corrected **all** of its effects.',
    'The queue that holds outgoing e-mail is [being emptied](https://example.com/queue).',
    'A failed disk in `eu-west-1` slowed everything that writes, and the on-call team replaced it.',
    'The certificate of the entrance had expired, and a new one is in place.',
    'We keep watching the network and will write here as soon as there is news.',
  ],
};

const german: Words = {
  titles: ['Fehler beim Senden', 'Langsame Suche', 'Verspätete E-Mails', 'Anmeldung nicht möglich'],
  sentences: [
    'Unsere Technik bemerkte vermehrte Fehler beim Versand von Nachrichten.',
    'Ein Teil aller Konten sieht langsame Antworten der Oberfläche.',
    'Eine Änderung der Konfiguration hielt die Zustellung von Webhooks an, und wir haben **alle** ihre Folgen behoben.',
    'Die Warteschlange der ausgehenden E-Mails wird [geleert](https://example.com/queue).',
    'Eine ausgefallene Platte in `eu-west-1` verlangsamte alles Schreiben, und der Bereitschaftsdienst hat sie ersetzt.',
    'Das Zertifikat des Eingangs war abgelaufen, und ein neues ist eingesetzt.',
    'Wir beobachten das Netz weiter und schreiben hier, sobald es Neues gibt.',
  ],
};

const korean: Words = {
  titles: ['메시지 전송 오류', '느린 검색 결과', '이메일 지연', '로그인 불가'],
  sentences: [
    '엔지니어가 메시지를 보낼 때 오류가 늘어난 것을 확인했습니다.',
    '일부 계정에서 화면 응답이 느립니다.',
    '설정 변경으로 웹훅 전달이 멈췄으며 그 영향을 **모두** 해결했습니다.',
    '발신 이메일 대기열을 [비우고 있습니다](https://example.com/queue).',
    '`eu-west-1`의 디스크 장애로 모든 쓰기가 느려졌으며 담당 팀이 디스크를 교체했습니다.',
    '출입구 인증서가 만료되었으며 새 인증서를 적용했습니다.',
    '네트워크를 계속 지켜보고 있으며 새로운 소식이 있으면 바로 알려 드리겠습니다.',
  ],
};

/** Words of any other language: German does as well as any for lengths. */
const wordsOf = (locale: string): Words => (locale === 'en' ? english : locale === 'ko' ? korean : german);

export function planTitle(random: Random): number {
  return random.between(0, english.titles.length - 1);
}

/** One to `longest` paragraphs, now and then a list. */
export function planProse(random: Random, longest: number): ProsePlan {
  const many = (low: number, high: number) =>
    Array.from({ length: random.between(low, high) }, () => random.between(0, english.sentences.length - 1));
  const paragraphs = Array.from({ length: random.between(1, longest) }, () => many(1, 4));
  return { paragraphs, items: random.chance(0.15) ? many(2, 5) : [] };
}

export function title(plan: number, locale: string): string {
  return wordsOf(locale).titles[plan] ?? '';
}

export function prose({ paragraphs, items }: ProsePlan, locale: string): string {
  const { sentences } = wordsOf(locale);
  const list = items.map((index) => `- ${sentences[index]}`).join('\n');
  const blocks = paragraphs.map((indexes) => indexes.map((index) => sentences[index]).join(' '));
  return [...blocks, ...(list === '' ? [] : [list])].join('\n\n');
}
