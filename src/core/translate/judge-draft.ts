import { parseDocument } from '../content/parse-document.ts';
import { type Diagnostic, hasErrors, type Place, report } from '../diagnostic.ts';
import { checkDamage } from '../incident/check-damage.ts';
import type { Body, Locale, PartKey } from '../model.ts';
import { translationPlaceholder } from '../rules/translation-placeholder.ts';
import { postmortemSections } from '../vocabulary.ts';
import type { Unlocked } from './unlock-part.ts';
import { type ReadFile, writeTranslation } from './write-translation.ts';

/** A draft of one part, as an engine or a translator's tool gave it back. */
export interface Draft {
  key: PartKey;
  locale: Locale;
  /** What `unlockPart` made of it; a text with marks that `readFragment` can't read is `unreadable`. */
  unlocked: Unlocked | { is: 'unreadable'; source: string };
}

/**
 * Why a draft can't stand for a part of the source; nothing for one that can. It is read as the file will be, and has to keep what a
 * translation must keep. Findings stand at `place`.
 */
export function judgeDraft({ key, locale, unlocked }: Draft, source: ReadFile, place: Place): Diagnostic[] {
  const found = (fault: Parameters<typeof translationPlaceholder.explain>[0]['fault'], item: string) =>
    report(translationPlaceholder, place, { fault, item, part: key, locale });
  if (unlocked.is === 'unreadable') return [found('unreadable', unlocked.source)];
  if (unlocked.is === 'damaged') {
    return unlocked.faults.map(({ is, id, lock }) => {
      const mark = lock === null ? `<x id="${id}"/>` : lock.open + (lock.close === null ? '' : `…${lock.close}`);
      return found(is, mark);
    });
  }
  const original = source.document.parts.find((part) => part.key === key);
  // The closing words of a post-mortem need a section above them.
  const [section] = source.document.parts.filter((part) => isSection(part.key) && part.key !== key);
  const stand = new Map<PartKey, string>([
    ['title', '…'],
    ...(key === 'closing' && section !== undefined ? [[section.key, '…'] as const] : []),
    [key, unlocked.source],
  ]);
  const written = writeTranslation({ source, existing: null, drafts: stand, by: 'engine', state: null });
  if (original === undefined || written.refused !== null) return [found('structure', 'the source has no such part')];
  const { slug, kind } = source.document;
  const { document, diagnostics } = parseDocument({ file: place.file, text: written.text, kind, slug, locale });
  if (document === null || hasErrors(diagnostics)) return diagnostics.map((finding) => ({ ...finding, ...place }));
  const part = document.parts.find((part) => part.key === key);
  const difference = part === undefined ? 'no text is left' : shapeDifference(original.body, part.body);
  if (difference !== null) return [found('structure', difference)];
  const alone = { ...source.document, parts: [original] };
  return checkDamage({ documents: [alone, document] }, [locale]).map((finding) => ({ ...finding, ...place }));
}

function isSection(key: PartKey): boolean {
  return Object.values(postmortemSections).some((section) => section === key);
}

const shapes: Readonly<Record<string, string>> = {
  a: 'link',
  em: 'emphasis',
  strong: 'emphasis',
  del: 'deletion',
  li: 'list item',
  p: 'paragraph',
  br: 'line break',
  img: 'image',
};

/** What one body has more often than the other, in words: `1 link instead of 2`. */
function shapeDifference(source: Body, here: Body): string | null {
  const [there, mine] = [countTags(source), countTags(here)];
  for (const name of new Set([...there.keys(), ...mine.keys()])) {
    const [wanted, found] = [there.get(name) ?? 0, mine.get(name) ?? 0];
    if (wanted !== found) return `${found} × ${name} instead of ${wanted}`;
  }
  return null;
}

function countTags(body: Body): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const segment of body) {
    if (typeof segment !== 'string') continue;
    for (const [, tag = ''] of segment.matchAll(/<([a-z]\w*)/g)) {
      const name = shapes[tag] ?? tag;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
