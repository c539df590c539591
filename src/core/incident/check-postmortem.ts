import { formatAt } from '../content/instant.ts';
import { type Diagnostic, report } from '../diagnostic.ts';
import type { Entry, Instant, Part } from '../model.ts';
import { postmortemPlaceholder } from '../rules/postmortem-placeholder.ts';
import { postmortemSections } from '../vocabulary.ts';
import { daysBetween } from './check-endings.ts';
import { sourceOf } from './source-of.ts';

/** How long a post-mortem may be announced only. */
export const patienceMs = 14 * 86_400_000;

const keys: readonly string[] = ['postmortem', ...Object.values(postmortemSections), 'closing'];

/** Parts of a post-mortem that have promised a text for more than two weeks. */
export function checkPostmortem(entry: Entry, now: Instant): Diagnostic[] {
  const source = sourceOf(entry);
  if (source === null) return [];
  const since = entry.postmortemAt ?? (entry.kind === 'incident' ? entry.resolvedAt : null);
  if (since === null || now - since <= patienceMs) return [];
  const { file } = source.document;
  return placeholdersOf(entry).map(({ line, column, text }) => {
    const shown = text.length <= 60 ? text : `${text.slice(0, 59)}…`;
    const found = { text: shown, since: formatAt(since), days: daysBetween(since, now) };
    return report(postmortemPlaceholder, { file, line, column }, found);
  });
}

/** Parts of a post-mortem that only promise a text. */
export function placeholdersOf(entry: Entry): Part[] {
  return sourceOf(entry)?.document.parts.filter(isPlaceholder) ?? [];
}

function isPlaceholder({ key, text }: Part): boolean {
  return keys.includes(key) && (mark.test(text) || (text.length <= 90 && promise.test(text)));
}

/** Nobody writes these in a finished text. */
const mark = /(?<![\p{L}\p{Nd}_-])(?:TBD|TBA|TBC|TODO|FIXME|tbd)(?![\p{L}\p{Nd}_-])/u;

/** A text of a few words that says that another will come, in the languages of the times audit. */
const promise = new RegExp(
  [
    '^[\\p{P}\\p{S}\\s]*$',
    '^(?:n/?a|wip|todo|pending|placeholder|lorem ipsum.*|coming soon)[.…!]*$',
    '\\bto be (?:determined|announced|confirmed|added|written|completed|provided|published|shared|continued|filled)\\b',
    '\\b(?:to follow|follows? (?:soon|shortly|later)|work in progress|will (?:follow|be (?:added|published|shared|posted|provided)))\\b',
    '\\bwill (?:add|publish|share|post|provide)\\b.*\\b(?:soon|shortly|later|here|days?|week)\\b',
    '\\bfolgt\\b|\\bfolgen (?:noch|bald|in Kürze)|wird (?:noch )?(?:nachgereicht|ergänzt|nachgetragen)|in (?:Arbeit|Bearbeitung)|^steht noch aus',
    'à (?:venir|compléter|déterminer|suivre)|sera (?:publiée?|ajoutée?|communiquée?)|en cours de rédaction',
    'por (?:determinar|definir|confirmar)|próximamente|se (?:publicará|añadirá|agregará)|^pendiente',
    'da (?:definire|determinare|completare)|in (?:arrivo|fase di stesura)|sarà (?:pubblicat|aggiunt)[oa]|seguirà',
    'a (?:definir|determinar|confirmar)|em breve|será (?:publicad|adicionad)[oa]',
    '추후|작성 ?중|준비 ?중|미정|곧 (?:공개|게시|추가)|공개(?:할|될) 예정|게시(?:할|될) 예정',
    '未定|後日|追って|作成中|準備中|調査中です',
    '待定|待补|待補|稍后|稍後|即将(?:发布|公布)|撰写中|尚未完成',
  ].join('|'),
  'iu',
);
