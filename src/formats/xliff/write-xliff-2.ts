import type { ExchangeDocument, ExchangePart, Segment } from '../../core/exchange/exchange.ts';
import type { Inline, Lock } from '../../core/translate/lock.ts';
import { element, type Markup, text, xmlDeclaration } from '../xml/xml.ts';
import { codeType } from './code-type.ts';
import { block } from './layout.ts';

/**
 * XLIFF 2.1 of documents that share their languages. https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html
 * Numbers of locks are unique in a unit there, so they begin with the number of their segment.
 */
export function writeXliff2(documents: readonly ExchangeDocument[]): string {
  const [first] = documents;
  const languages = { srcLang: first?.sourceLang, trgLang: first?.targetLang };
  const spaces = {
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
  };
  const root = block('xliff', { ...spaces, version: '2.1', ...languages }, 0, documents.map(fileElement));
  return `${xmlDeclaration}\n${root}\n`;
}

/** Some tools drop `original`; the id tells the document, too. */
function fileElement({ file, notes, parts }: ExchangeDocument): Markup {
  return block('file', { id: file.replaceAll('/', ':'), original: file }, 1, [
    notesElement(notes, 2),
    ...parts.map(unitElement),
  ]);
}

function notesElement(notes: readonly string[], depth: number): Markup {
  const all = notes.map((note) => element('note', {}, text(note)));
  return block('notes', {}, depth, all);
}

function unitElement(part: ExchangePart): Markup {
  const { key, sourceDigest, targetDigest, notes, segments } = part;
  const meta = [
    element('mda:meta', { type: 'source' }, text(sourceDigest)),
    element('mda:meta', { type: 'target' }, text(targetDigest ?? 'none')),
  ];
  const data = segments.flatMap(({ locks }, index) =>
    locks.flatMap(({ open, close }, at) => [
      dataElement(dataId(index, at + 1, 'open'), open),
      ...(close === null ? [] : [dataElement(dataId(index, at + 1, 'close'), close)]),
    ]),
  );
  return block('unit', { id: key, canResegment: 'no', 'xml:space': 'preserve' }, 2, [
    block('mda:metadata', {}, 3, [block('mda:metaGroup', { category: 'tidings' }, 4, meta)]),
    notesElement(notes, 3),
    ...(data.length === 0 ? [] : [block('originalData', {}, 3, data)]),
    ...segments.map((segment, index) => segmentElement(segment, index, part.state)),
  ]);
}

function segmentElement(segment: Segment, index: number, state: ExchangePart['state']): Markup {
  const { target } = segment;
  const states = target === null ? { state: 'initial' } : segmentStates[state];
  return block('segment', { id: `s${index + 1}`, ...states }, 3, [
    element('source', {}, ...inline(segment.source)),
    ...(target === null ? [] : [element('target', {}, ...inline(target))]),
  ]);

  function inline(content: readonly Inline[]): Markup[] {
    return content.map((piece) => {
      if (typeof piece === 'string') return text(piece);
      const lock = segment.locks[piece.lock - 1];
      const id = codeId(index, piece.lock);
      const kept = { id, canCopy: 'no', canDelete: 'no', ...(lock === undefined ? {} : codeType(lock)) };
      const open = dataId(index, piece.lock, 'open');
      if (piece.inner === null) return element('ph', { ...kept, ...shown(lock, 'disp', 'equiv'), dataRef: open });
      const refs = { dataRefStart: open, dataRefEnd: dataId(index, piece.lock, 'close') };
      return element('pc', { ...kept, ...shown(lock, 'dispStart'), ...refs }, ...inline(piece.inner));
    });
  }
}

const segmentStates: Readonly<Record<ExchangePart['state'], Readonly<Record<string, string>>>> = {
  missing: { state: 'initial' },
  outdated: { state: 'initial', subState: 'tidings:outdated' },
  machine: { state: 'translated' },
  machine_reviewed: { state: 'reviewed' },
  human: { state: 'final' },
};

function codeId(segment: number, lock: number): string {
  return `${segment + 1}.${lock}`;
}

function dataId(segment: number, lock: number, is: 'open' | 'close'): string {
  return `${is === 'open' ? 'd' : 'e'}${codeId(segment, lock)}`;
}

function dataElement(id: string, source: string): Markup {
  return element('data', { id }, text(source));
}

function shown(lock: Lock | undefined, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(lock?.shown ? names.map((name) => [name, lock.shown]) : []);
}
