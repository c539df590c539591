/** The components of a generated site. None of their names may stand in its prose, which writes `<Component>` instead. */
export const components = [
  { id: 'ticket-inbox', group: 'products', name: { en: 'Ticket Inbox', de: 'Ticket-Eingang', ko: '티켓 수신함' } },
  { id: 'live-chat', group: 'products', name: { en: 'Live Chat', de: 'Live-Chat', ko: '실시간 채팅' } },
  { id: 'rest-api', group: 'platform', name: { en: 'REST API', de: 'REST-API', ko: 'REST API' } },
  { id: 'webhooks', group: 'platform', name: { en: 'Webhook Delivery', de: 'Webhook-Versand', ko: '웹훅 전송' } },
  { id: 'email', group: 'channels', name: { en: 'Email Channel', de: 'E-Mail-Kanal', ko: '이메일 채널' } },
  { id: 'voice', group: 'channels', name: { en: 'Voice Calls', de: 'Sprachanrufe', ko: '음성 통화' } },
  { id: 'help-pages', group: 'products', name: { en: 'Help Pages', de: 'Hilfeseiten', ko: '도움말 페이지' } },
  { id: 'full-text-search', group: 'platform', name: { en: 'Text Search', de: 'Textsuche', ko: '본문 검색' } },
  { id: 'reports', group: 'products', name: { en: 'Reporting Suite', de: 'Berichtswesen', ko: '보고서 도구' } },
  { id: 'sign-in', group: 'platform', name: { en: 'Agent Sign-in', de: 'Agentenanmeldung', ko: '상담원 로그인' } },
  { id: 'mobile', group: 'products', name: { en: 'Mobile Apps', de: 'Mobil-Apps', ko: '모바일 앱' } },
  { id: 'widget', group: 'channels', name: { en: 'Web Widget', de: 'Web-Widget', ko: '웹 위젯' } },
  { id: 'automations', group: 'products', name: { en: 'Automation Rules', de: 'Automatikregeln', ko: '자동화 규칙' } },
  { id: 'social', group: 'channels', name: { en: 'Social Channels', de: 'Soziale Kanäle', ko: '소셜 채널' } },
  { id: 'files', group: 'platform', name: { en: 'File Storage', de: 'Dateispeicher', ko: '파일 저장소' } },
  { id: 'billing', group: 'products', name: { en: 'Billing Portal', de: 'Abrechnungsportal', ko: '결제 포털' } },
  { id: 'exports', group: 'platform', name: { en: 'Data Exports', de: 'Datenexporte', ko: '데이터 내보내기' } },
  { id: 'region-us', group: 'regions', name: { en: 'US Region', de: 'Region USA', ko: '미국 리전' } },
  { id: 'region-eu', group: 'regions', name: { en: 'EU Region', de: 'Region EU', ko: 'EU 리전' } },
  { id: 'region-apac', group: 'regions', name: { en: 'Pacific Region', de: 'Region Pazifik', ko: '태평양 리전' } },
] as const;

/** How often each is affected: the first four cause more than half of all. */
export const shares: readonly number[] = components.map((_, index) => 1 / (index + 1));

export const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  products: { en: 'Products', de: 'Produkte', ko: '제품' },
  channels: { en: 'Channels', de: 'Kanäle', ko: '채널' },
  platform: { en: 'Platform', de: 'Plattform', ko: '플랫폼' },
  regions: { en: 'Regions', de: 'Regionen', ko: '리전' },
};
