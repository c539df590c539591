import { formatAt } from '../content/instant.ts';
import { basisOf } from '../incident/check-translations.ts';
import { stateOfPart } from '../incident/localize-part.ts';
import type { Document, Part, PartKey } from '../model.ts';
import type { LockedPart } from '../translate/lock.ts';
import { lockPart } from '../translate/lock-part.ts';
import type { LockOptions } from '../translate/lock-text.ts';
import { type PartSources, readParts } from '../translate/read-parts.ts';
import type { ReadFile } from '../translate/write-translation.ts';
import { alignTarget } from './align-target.ts';
import type { ExchangeDocument, ExchangePart, Segment } from './exchange.ts';
import { plainPart } from './plain-unit.ts';

export interface ExchangeOptions {
  source: ReadFile;
  /** The translation as it stands; null when there is none yet. */
  translation: ReadFile | null;
  sourceLang: string;
  targetLang: string;
  /** What readers of the translation call a component. */
  componentName: LockOptions['componentName'];
  /** Names of products and the like, each with what it is in the translation: told to the translator. */
  names: ReadonlyMap<string, string>;
}

/** The parts of a document for a translator: those that are missing or outdated, or `all`. */
export function exchangeDocument(options: ExchangeOptions, all: boolean): ExchangeDocument {
  const { source, sourceLang, targetLang } = options;
  const parts = exchangeParts(options).filter(({ state }) => all || state === 'missing' || state === 'outdated');
  return {
    file: source.document.file,
    sourceLang,
    targetLang,
    notes: [entryNote(source.document), codeNote, ...nameNotes(source.document, options.names)],
    parts,
  };
}

/** All parts that have words to translate. */
export function exchangeParts(options: Omit<ExchangeOptions, 'names'>): ExchangePart[] {
  const { source, translation, sourceLang, targetLang, componentName } = options;
  const locking = { names: new Map<string, string>(), componentName };
  const ours = lockedParts(source, { ...locking, from: sourceLang, to: sourceLang });
  const theirs =
    translation === null ? null : lockedParts(translation, { ...locking, from: targetLang, to: targetLang });
  return source.document.parts.flatMap((part): ExchangePart[] => {
    const locked = ours.get(part.key);
    const translated = translation?.document.parts.find(({ key }) => key === part.key) ?? null;
    if (locked === undefined) return [];
    const segments = alignTarget(locked, theirs?.get(part.key) ?? null);
    if (segments.length === 0) return [];
    const state = stateOf(part, translated && translation);
    const told = [partNote(part.key, source.document), ...apartNote(segments, translated)];
    const digests = { sourceDigest: part.digest, targetDigest: translated?.digest ?? null };
    return [{ key: part.key, state, ...digests, notes: told, segments }];
  });
}

/** The parts of a file as a person translates them. */
export function lockedParts({ text, document }: ReadFile, options: LockOptions): ReadonlyMap<PartKey, LockedPart> {
  const sources: PartSources = readParts(text, document);
  return new Map(sources.parts.map((part) => [part.key, plainPart(lockPart(part, sources.text, options))]));
}

function stateOf(part: Part, translation: ReadFile | null): ExchangePart['state'] {
  const role = translation?.document.role;
  if (translation === null || role?.is !== 'translation') return 'missing';
  const basis = basisOf(translation.document, part.key);
  return basis !== null && basis !== part.digest ? 'outdated' : stateOfPart(role, part.key);
}

const codeNote =
  'Marks stand for times, names of components, links and emphasis; they print themselves in the reader’s language. Keep each once, where it belongs.';

function entryNote({ kind, slug, role }: Document): string {
  const start = role.is === 'source' ? ` ${kind === 'incident' ? 'It began' : 'It is planned for'} ` : '';
  return `The ${kind} ${slug}.${start}${role.is === 'source' ? `${time(role.facts.start)}.` : ''}`;
}

/** Those names that stand in the source. */
function nameNotes({ parts }: Document, names: ReadonlyMap<string, string>): string[] {
  const words = parts.map(({ text }) => text).join('\n');
  const found = [...names].filter(([name]) => words.includes(name));
  const told = found.map(([name, own]) => (name === own ? name : `${name} = ${own}`));
  return told.length === 0 ? [] : [`Names, as they are in your language: ${told.join('; ')}.`];
}

const partNotes: Readonly<Record<string, string>> = {
  title: 'The title. No full stop at its end.',
  summary: 'The summary above the updates.',
  postmortem: 'The introduction of the post-mortem.',
  rootCause: 'In the post-mortem, below the heading “Root cause”.',
  resolution: 'In the post-mortem, below the heading “Resolution”.',
  remediation: 'In the post-mortem, below the heading “Remediation”.',
  closing: 'The closing words of the post-mortem.',
};

function partNote(key: PartKey, { role }: Document): string {
  const update =
    role.is === 'source' ? role.facts.updates.find(({ at }) => key === `update:${formatAt(at)}`) : undefined;
  if (update === undefined) return partNotes[key] ?? key;
  return `The update of ${time(update.at)}${update.status === null ? '' : `, which says “${update.status}”`}.`;
}

/** A translation that can't stand beside its source is shown here. */
function apartNote(segments: readonly Segment[], translated: Part | null): string[] {
  const isApart = translated !== null && segments.every(({ target }) => target === null);
  return isApart ? [`It has a translation that is divided in another way: ${translated.text}`] : [];
}

function time(at: number): string {
  return `${formatAt(at).replace('T', ' ').replace('Z', '')} UTC`;
}
