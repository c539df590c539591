import type { Place } from '../diagnostic.ts';
import type { ComponentChanges, EntryKind, Instant, PartStates } from '../model.ts';
import { nearestWord } from '../nearest-word.ts';
import { basedOnEntry } from '../rules/based-on-entry.ts';
import { bidiControl } from '../rules/bidi-control.ts';
import { controlCharacter } from '../rules/control-character.ts';
import { factInTranslation } from '../rules/fact-in-translation.ts';
import { missingKey } from '../rules/missing-key.ts';
import { unknownComponentStatus } from '../rules/unknown-component-status.ts';
import { unknownImpact } from '../rules/unknown-impact.ts';
import { unknownKey } from '../rules/unknown-key.ts';
import { unknownTranslationState } from '../rules/unknown-translation-state.ts';
import { wrongValue } from '../rules/wrong-value.ts';
import {
  type ComponentStatus,
  componentStatuses,
  type Impact,
  impacts,
  writtenTranslationStates,
} from '../vocabulary.ts';
import { findBidiEscape } from './check-characters.ts';
import { checkKeyOrder } from './check-key-order.ts';
import { findControl } from './check-text.ts';
import { excerpt, type Findings } from './findings.ts';
import { emptyRecord, ownText } from './kept.ts';
import { fixedPartKeys, isPartKey } from './part-key.ts';
import { componentStatus } from './read-component-list.ts';
import { readInstant } from './read-instant.ts';
import type { YamlEntry, YamlNode } from './yaml-map.ts';

/** The front matter of one file, its times and words read. Null stands for what is missing or wrong. */
export interface FrontMatter {
  is: 'source' | 'translation';
  title: { text: string; place: Place } | null;
  start: Instant | null;
  end: Instant | null;
  components: ComponentChanges;
  impact: Impact | null;
  nextUpdateBy: Instant | null;
  state: (typeof writtenTranslationStates)[number];
  /** What single parts are, where that is not `state`. */
  parts: PartStates;
  basedOn: Readonly<Record<string, string>>;
  /** By key, and `component:<id>` for each component. */
  places: ReadonlyMap<string, Place>;
}

const translationKeys = ['title', 'translation', 'parts', 'basedOn'];
const factKeys = {
  incident: ['startedAt', 'components', 'impact', 'nextUpdateBy'],
  maintenance: ['scheduledFor', 'scheduledUntil', 'components', 'impact', 'nextUpdateBy'],
};
const examples: Readonly<Record<string, string>> = {
  title: 'Messages not received',
  startedAt: '2024-07-11T15:56Z',
  scheduledFor: '2026-12-05T22:00Z',
  scheduledUntil: '2026-12-06T02:00Z',
};

/** The keys that a file may have, in the order in which they should stand. */
export function keysOf(kind: EntryKind, is: FrontMatter['is']): readonly string[] {
  return is === 'source' ? ['title', ...factKeys[kind]] : translationKeys;
}

/** What `start` and `end` are called in the front matter. */
export const startKey = { incident: 'startedAt', maintenance: 'scheduledFor' } as const;

/** `node` is null when the YAML could not be read: then nothing is called missing. */
export function readFrontMatter(node: YamlNode | null, kind: EntryKind, findings: Findings): FrontMatter {
  const entries = entriesOf(node, findings);
  const keys = new Map(entries?.map((entry) => [entry.key, entry]));
  const facts = factKeys[kind];
  const saysTranslation = keys.has('translation') || keys.has('parts') || keys.has('basedOn');
  const saysFacts = !saysTranslation && facts.some((key) => keys.has(key));
  const is = entries === null ? guessRole(findings.text) : saysFacts ? 'source' : 'translation';
  const places = new Map<string, Place>();
  const misspelt = new Set<string | null>();

  for (const { key, keyPlace, value } of keys.values()) {
    const isFact = facts.includes(key);
    if (is === 'translation' && isFact) {
      const received = value.is === 'scalar' ? excerpt(value.source) : key;
      findings.add(factInTranslation, keyPlace, { name: key, value: received, where: 'key' });
    } else if (!isFact && !translationKeys.includes(key)) {
      const allowed = keysOf(kind, is);
      findings.add(unknownKey, keyPlace, { key: excerpt(key), allowed });
      misspelt.add(nearestWord(key, allowed));
    } else places.set(key, value.place);
  }
  if (entries !== null) checkKeyOrder(entries, keysOf(kind, is), findings);
  const factsOf = (key: string) => (is === 'source' ? keys.get(key) : undefined);
  const require = (key: string): void => {
    if (entries === null || keys.has(key) || misspelt.has(key)) return;
    findings.add(missingKey, { file: findings.file, line: 1, column: 1 }, { key, example: examples[key] ?? '…' });
  };
  require('title');
  if (is === 'source') for (const key of facts.filter((key) => key in examples)) require(key);

  return {
    is,
    title: title(keys.get('title'), findings),
    start: instant(factsOf(startKey[kind]), findings),
    end: instant(factsOf('scheduledUntil'), findings),
    components: components(factsOf('components'), places, findings),
    impact: word(factsOf('impact'), impacts, unknownImpact, findings),
    nextUpdateBy: instant(factsOf('nextUpdateBy'), findings),
    state: word(keys.get('translation'), writtenTranslationStates, unknownTranslationState, findings) ?? 'machine',
    parts: partStates(keys.get('parts'), findings),
    basedOn: basedOn(keys.get('basedOn'), findings),
    places,
  };
}

/** What a file is whose front matter can't be read, so that nothing is demanded of it that it need not have. */
function guessRole(text: string): FrontMatter['is'] {
  if (/^(?:translation|parts|basedOn)[ \t]*:/m.test(text)) return 'translation';
  const saysFacts = /^(?:startedAt|scheduledFor|scheduledUntil|components|impact)[ \t]*:|<Update[^>]{0,500}\sstatus=/m;
  return saysFacts.test(text) ? 'source' : 'translation';
}

function entriesOf(node: YamlNode | null, findings: Findings): readonly YamlEntry[] | null {
  if (node === null) return null;
  if (node.is === 'map') return node.entries;
  if (node.is === 'scalar' && node.source === '') return [];
  const received = node.is === 'scalar' ? excerpt(node.source) : 'a list';
  const wanted = { what: 'The front matter', expected: 'keys with values', example: 'title: Messages not received' };
  findings.add(wrongValue, node.place, { ...wanted, received });
  return null;
}

/** The author's text of a scalar; a number or `true` is the text that was typed. */
function scalarText(
  entry: YamlEntry | undefined,
  expected: string,
  example: string,
  findings: Findings,
): string | null {
  if (entry === undefined) return null;
  const { key, value } = entry;
  if (value.is === 'scalar' && value.value !== null)
    return typeof value.value === 'string' ? value.value : value.source;
  const received = value.is === 'scalar' ? value.source || 'nothing' : `a ${value.is}`;
  findings.add(wrongValue, value.place, { what: `\`${key}\``, received, expected, example: `${key}: ${example}` });
  return null;
}

function title(entry: YamlEntry | undefined, findings: Findings): FrontMatter['title'] {
  const written = scalarText(entry, 'a text', 'Messages not received', findings);
  if (entry === undefined || written === null) return null;
  const { place } = entry.value;
  const code = findControl(written);
  if (code !== null) findings.add(controlCharacter, place, { code, source: null });
  const turn = entry.value.is === 'scalar' ? findBidiEscape(entry.value.source) : null;
  if (turn !== null && written.includes(String.fromCodePoint(turn.code))) findings.add(bidiControl, place, turn);
  const text = written.replaceAll(/\s+/g, ' ').trim();
  const wanted = { expected: 'a text', received: 'nothing', example: 'title: Messages not received' };
  if (text === '') findings.add(wrongValue, place, { what: '`title`', ...wanted });
  return text === '' || code !== null ? null : { text: ownText(text), place };
}

function instant(entry: YamlEntry | undefined, findings: Findings): Instant | null {
  const text = scalarText(entry, 'a time in UTC', '2024-07-11T17:59Z', findings);
  return text === null || entry === undefined ? null : readInstant(text, entry.value.place, findings);
}

function word<Word extends string>(
  entry: YamlEntry | undefined,
  allowed: readonly Word[],
  rule: typeof unknownImpact,
  findings: Findings,
): Word | null {
  const value = scalarText(entry, 'a word', allowed[0] ?? '', findings);
  if (value === null || entry === undefined) return null;
  const known = allowed.find((candidate) => candidate === value);
  if (known === undefined) findings.add(rule, entry.value.place, { value: excerpt(value), allowed });
  return known ?? null;
}

function components(entry: YamlEntry | undefined, places: Map<string, Place>, findings: Findings): ComponentChanges {
  if (entry === undefined) return {};
  const { value } = entry;
  if (value.is !== 'map') {
    const received = value.is === 'list' ? 'a list' : value.source || 'nothing';
    const wanted = {
      expected: 'a map of components and their status',
      example: 'components: { messaging: major_outage }',
    };
    findings.add(wrongValue, value.place, { what: '`components`', received: excerpt(received), ...wanted });
    return {};
  }
  const changes = new Map<string, ComponentStatus>();
  for (const { key, keyPlace, value: status } of value.entries) {
    places.set(`component:${key}`, keyPlace);
    const known = componentStatus(status.is === 'scalar' ? status.value : null);
    const received = status.is === 'scalar' ? status.source || 'nothing' : `a ${status.is}`;
    if (known !== null) changes.set(key, known);
    else findings.add(unknownComponentStatus, status.place, { value: excerpt(received), allowed: componentStatuses });
  }
  return Object.fromEntries(changes);
}

/** The states of single parts, by part key; those that can't be read are left out. */
function partStates(entry: YamlEntry | undefined, findings: Findings): PartStates {
  const states = emptyRecord<FrontMatter['state']>();
  if (entry === undefined || (entry.value.is === 'scalar' && entry.value.value === null)) return states;
  const { value } = entry;
  if (value.is !== 'map') {
    const wanted = { expected: 'a map of parts and what each is', example: 'parts: { summary: machine }' };
    findings.add(wrongValue, value.place, { what: '`parts`', received: `a ${value.is}`, ...wanted });
    return states;
  }
  for (const one of value.entries) {
    const { key, keyPlace } = one;
    const state = word(one, writtenTranslationStates, unknownTranslationState, findings);
    if (!isPartKey(key))
      findings.add(unknownKey, keyPlace, {
        key: excerpt(key),
        allowed: [...fixedPartKeys, 'update:2024-07-11T17:59Z'],
      });
    else if (state !== null) states[key] = state;
  }
  return states;
}

function basedOn(entry: YamlEntry | undefined, findings: Findings): Readonly<Record<string, string>> {
  if (entry === undefined || (entry.value.is === 'scalar' && entry.value.value === null)) return {};
  const { value } = entry;
  if (value.is !== 'map') {
    const wanted = { expected: 'a map of parts and digests', example: 'basedOn: { title: 8f434346648f }' };
    findings.add(wrongValue, value.place, { what: '`basedOn`', received: `a ${value.is}`, ...wanted });
    return {};
  }
  const digests = emptyRecord<string>();
  for (const { key, keyPlace, value: digest } of value.entries) {
    // By the source: YAML takes 123456789012 and 12345e678901 for numbers.
    const written = digest.is === 'scalar' ? digest.source.replace(/^(["'])(.*)\1$/, '$2') : `a ${digest.is}`;
    const fault = !isPartKey(key) ? 'key' : !/^[0-9a-f]{12}$/.test(written) ? 'value' : null;
    if (fault === null) digests[key] = written;
    else {
      const found = { key: excerpt(key), value: excerpt(written), fault } as const;
      findings.add(basedOnEntry, fault === 'key' ? keyPlace : digest.place, found);
    }
  }
  return digests;
}
