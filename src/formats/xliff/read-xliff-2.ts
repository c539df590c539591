import type { ReturnedDocument, ReturnedPart, ReturnedSegment } from '../../core/exchange/exchange.ts';
import { segmentStates } from '../../core/exchange/exchange.ts';
import { elementsBelow, elementsOf, textOf, type XmlElement } from '../xml/read-xml.ts';
import { returnedSegment } from './returned-segment.ts';

/** The documents of XLIFF 2.0 and 2.1. */
export function readXliff2(root: XmlElement): ReturnedDocument[] {
  return elementsOf(root, 'file').map((file) => ({
    file: file.attributes['original'] ?? (file.attributes['id'] ?? '').replaceAll(':', '/'),
    sourceLang: root.attributes['srcLang'] ?? null,
    targetLang: root.attributes['trgLang'] ?? null,
    place: file.place,
    parts: elementsBelow(file, ['unit']).map(partOf),
  }));
}

function partOf(unit: XmlElement): ReturnedPart {
  const meta = new Map(
    elementsOf(unit, 'metadata')
      .flatMap((metadata) => elementsOf(metadata, 'metaGroup'))
      .filter(({ attributes }) => attributes['category'] === 'tidings')
      .flatMap((group) => elementsOf(group, 'meta').map((entry) => [entry.attributes['type'], textOf(entry).trim()])),
  );
  return {
    key: unit.attributes['id'] ?? '',
    place: unit.place,
    sourceDigest: meta.get('source') ?? null,
    targetDigest: meta.get('target') ?? null,
    segments: elementsOf(unit, 'segment').map(segmentOf),
  };
}

function segmentOf(segment: XmlElement, index: number): ReturnedSegment {
  const state = segmentStates.find((known) => known === segment.attributes['state']) ?? 'initial';
  return returnedSegment(segment, state, (id) => {
    const [, number, lock] = /^(\d{1,6})\.(\d{1,6})$/.exec(id) ?? [];
    return Number(number) === index + 1 && lock !== undefined ? Number(lock) : null;
  });
}
