import type { ExchangeDocument, ExchangePart, Segment } from '../../core/exchange/exchange.ts';
import type { Inline } from '../../core/translate/lock.ts';
import { element, type Markup, text, xmlDeclaration } from '../xml/xml.ts';
import { codeType12 } from './code-type.ts';
import { block } from './layout.ts';

/** XLIFF 1.2, for tools that read no newer one. http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
export function writeXliff1(documents: readonly ExchangeDocument[]): string {
  const attributes = { xmlns: 'urn:oasis:names:tc:xliff:document:1.2', version: '1.2' };
  return `${xmlDeclaration}\n${block('xliff', attributes, 0, documents.map(fileElement))}\n`;
}

function fileElement({ file, sourceLang, targetLang, notes, parts }: ExchangeDocument): Markup {
  const attributes = {
    original: file,
    'source-language': sourceLang,
    'target-language': targetLang,
    datatype: 'x-mdx',
  };
  return block('file', attributes, 1, [
    block('header', {}, 2, notes.map(noteElement)),
    block('body', {}, 2, parts.map(groupElement)),
  ]);
}

function noteElement(note: string): Markup {
  return element('note', {}, text(note));
}

function groupElement({ key, state, sourceDigest, targetDigest, notes, segments }: ExchangePart): Markup {
  const contexts = [
    element('context', { 'context-type': 'x-source' }, text(sourceDigest)),
    element('context', { 'context-type': 'x-target' }, text(targetDigest ?? 'none')),
  ];
  return block('group', { id: key }, 3, [
    block('context-group', { name: 'tidings', purpose: 'information' }, 4, contexts),
    ...segments.map((segment, index) => unitElement(segment, { id: `${key}.${index + 1}`, state, notes })),
  ]);
}

/** Tools show the notes of a trans-unit, those of a group rarely. */
function unitElement(
  { source, target, locks }: Segment,
  { id, state, notes }: Pick<ExchangePart, 'state' | 'notes'> & { id: string },
): Markup {
  const approved = target !== null && state === 'human' ? 'yes' : null;
  return block('trans-unit', { id, approved, 'xml:space': 'preserve' }, 4, [
    element('source', {}, ...inline(source)),
    ...(target === null ? [] : [element('target', targetStates[state], ...inline(target))]),
    ...notes.map(noteElement),
  ]);

  function inline(content: readonly Inline[]): Markup[] {
    return content.map((piece) => {
      if (typeof piece === 'string') return text(piece);
      const lock = locks[piece.lock - 1];
      const attributes = {
        id: String(piece.lock),
        ctype: lock && codeType12(lock),
        'equiv-text': lock?.shown || null,
        clone: 'no',
      };
      return piece.inner === null ? element('x', attributes) : element('g', attributes, ...inline(piece.inner));
    });
  }
}

const targetStates: Readonly<Record<ExchangePart['state'], Readonly<Record<string, string>>>> = {
  missing: {},
  outdated: { state: 'needs-translation', 'state-qualifier': 'x-outdated' },
  machine: { state: 'needs-review-translation', 'state-qualifier': 'mt-suggestion' },
  machine_reviewed: { state: 'signed-off' },
  human: { state: 'final' },
};
