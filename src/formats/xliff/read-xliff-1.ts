import type { ReturnedDocument, ReturnedPart, ReturnedSegment, SegmentState } from '../../core/exchange/exchange.ts';
import { elementsBelow, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { returnedSegment } from './returned-segment.ts';

/** The documents of XLIFF 1.2. */
export function readXliff1(root: XmlElement): ReturnedDocument[] {
  return elementsOf(root, 'file').map((file) => ({
    file: file.attributes['original'] ?? '',
    sourceLang: file.attributes['source-language'] ?? null,
    targetLang: file.attributes['target-language'] ?? null,
    place: file.place,
    parts: partsOf(file),
  }));
}

/** By the ids of the trans-units, which tools keep, also where one has dropped the groups. */
function partsOf(file: XmlElement): ReturnedPart[] {
  const groups = new Map(elementsBelow(file, ['group']).map((group) => [group.attributes['id'] ?? '', group]));
  const units = Map.groupBy(elementsBelow(file, ['trans-unit']), ({ attributes }) => keyOf(attributes['id'] ?? ''));
  return [...units].flatMap(([key, own]) => {
    const group = groups.get(key);
    const [first] = own;
    if (first === undefined) return [];
    const contexts = new Map(
      (group === undefined ? [] : elementsOf(group, 'context-group'))
        .filter(({ attributes }) => attributes['name'] === 'tidings')
        .flatMap((all) => elementsOf(all, 'context'))
        .map((context) => [context.attributes['context-type'], textOf(context).trim()]),
    );
    return [
      {
        key,
        place: (group ?? first).place,
        sourceDigest: contexts.get('x-source') ?? null,
        targetDigest: contexts.get('x-target') ?? null,
        segments: own.map(segmentOf),
      },
    ];
  });
}

function keyOf(id: string): string {
  return id.replace(/\.\d+$/, '');
}

const states: ReadonlyMap<string | undefined, SegmentState> = new Map([
  ['needs-review-translation', 'translated'],
  ['needs-review-adaptation', 'translated'],
  ['needs-review-l10n', 'translated'],
  ['translated', 'translated'],
  ['signed-off', 'reviewed'],
  ['final', 'final'],
]);

function segmentOf(unit: XmlElement): ReturnedSegment {
  const [target] = elementsOf(unit, 'target');
  const isApproved = unit.attributes['approved'] === 'yes';
  const state = isApproved ? 'final' : (states.get(target?.attributes['state']) ?? 'initial');
  return returnedSegment(unit, state, (id) => (/^\d{1,6}$/.test(id) ? Number(id) : null));
}
