import { type Difference, differences, instantDifferences } from '../damage/differences.ts';
import { type Inventory, inventoryOf } from '../damage/inventory.ts';
import { linkTarget } from '../damage/link-target.ts';
import { numberDifferences } from '../damage/number-differences.ts';
import { type Diagnostic, type Place, type Rule, report } from '../diagnostic.ts';
import type { Document, Entry, Locale, Part } from '../model.ts';
import type { FactDifference } from '../rules/fact-difference.ts';
import { translationCode } from '../rules/translation-code.ts';
import { translationCodeUnmarked } from '../rules/translation-code-unmarked.ts';
import { translationComponent } from '../rules/translation-component.ts';
import { translationLink } from '../rules/translation-link.ts';
import { translationNumber } from '../rules/translation-number.ts';
import { translationTime } from '../rules/translation-time.ts';
import { basisOf, shownTranslations } from './check-translations.ts';
import { stateOfPart } from './localize-part.ts';

/**
 * Facts in prose that a translation has lost, added or changed. A part whose source has changed since is left out: it
 * differs because it is outdated, and says so to readers.
 */
export function checkDamage(entry: Pick<Entry, 'documents'>, locales: readonly Locale[]): Diagnostic[] {
  const [source] = entry.documents;
  const translations = shownTranslations(entry, locales);
  if (source === undefined || translations.length === 0) return [];
  return source.parts.flatMap((original) => {
    let inventory: Inventory | null = null;
    return translations.flatMap((translation) => {
      const part = translation.parts.find(({ key }) => key === original.key);
      if (part === undefined || (basisOf(translation, part.key) ?? original.digest) !== original.digest) return [];
      inventory ??= inventoryOf(original.body);
      return damageIn(
        { part, document: translation, inventory: inventoryOf(part.body) },
        { part: original, document: source, inventory },
      );
    });
  });
}

interface Text {
  part: Part;
  document: Document;
  inventory: Inventory;
}

function damageIn(here: Text, source: Text): Diagnostic[] {
  const { line, column } = here.part;
  const place: Place = { file: here.document.file, line, column };
  const from = { source: source.document.file, line: source.part.line };
  // Engines lose tags; people may say “it” instead of a name that was just said.
  const { role } = here.document;
  const counted = role.is === 'translation' && stateOfPart(role, here.part.key) === 'machine';
  const locales = [source.document.locale, here.document.locale];
  const [theirs, ours] = [source.inventory, here.inventory];
  const facts = (rule: Rule<FactDifference>, found: readonly Difference[]) =>
    found.map((difference) => report(rule, place, { ...difference, ...from }));

  const code = differences(theirs.code, ours.code, { counted: false });
  const isUnmarked = ({ item, instead }: Difference) => item !== null && instead === null && ours.words.includes(item);
  const isOnlyMarked = ({ item, instead }: Difference) =>
    item === null && instead !== null && theirs.words.includes(instead);
  const numbers = numberDifferences(
    { words: theirs.words, language: languageOf(source.document) },
    { words: ours.words, language: languageOf(here.document) },
  );
  return [
    ...facts(translationTime, instantDifferences(theirs.instants, ours.instants, { counted })),
    ...facts(translationComponent, differences(theirs.components, ours.components, { counted })),
    ...facts(
      translationLink,
      differences(theirs.links, ours.links, { counted, same: (href) => linkTarget(href, locales) }),
    ),
    ...facts(translationCode, code.filter((found) => !isUnmarked(found) && !isOnlyMarked(found)).map(firstLines)),
    ...code.filter(isUnmarked).map(({ item }) => report(translationCodeUnmarked, place, { code: item ?? '' })),
    ...(numbers.lost.length + numbers.added.length === 0
      ? []
      : [report(translationNumber, place, { ...numbers, ...from })]),
  ];
}

/** Code blocks by the first line in which they differ. */
function firstLines({ item, instead, times }: Difference): Difference {
  const [a, b] = [item?.split('\n') ?? [], instead?.split('\n') ?? []];
  const at = item === null || instead === null ? 0 : a.findIndex((line, index) => line !== b[index]);
  const line = (lines: readonly string[], whole: string | null) =>
    whole === null ? null : (lines[at] ?? lines.at(-1) ?? whole).trim();
  return { item: line(a, item), instead: line(b, instead), times };
}

function languageOf({ locale }: Document): string {
  return locale.split('-')[0] ?? locale;
}
