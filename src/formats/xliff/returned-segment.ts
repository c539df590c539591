import type { ReturnedSegment, SegmentState } from '../../core/exchange/exchange.ts';
import type { Inline } from '../../core/translate/lock.ts';
import { elementsOf, type XmlElement } from '../xml/read-xml.ts';
import { readInline } from './read-inline.ts';

/** What stands in `source` and `target` of an element. */
export function returnedSegment(
  element: XmlElement,
  state: SegmentState,
  numberOf: (id: string) => number | null,
): ReturnedSegment {
  const [source] = elementsOf(element, 'source');
  const [target] = elementsOf(element, 'target');
  const read = readInline(target, numberOf);
  return {
    place: element.place,
    source: readInline(source, numberOf).content,
    target: target === undefined || (isBlank(read.content) && read.unreadable === null) ? null : read.content,
    targetPlace: (target ?? element).place,
    state,
    invented: read.invented,
    unreadable: read.unreadable,
  };
}

function isBlank(content: readonly Inline[]): boolean {
  return content.every((piece) => (typeof piece === 'string' ? piece.trim() === '' : isBlank(piece.inner ?? [])));
}
