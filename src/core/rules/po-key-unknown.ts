import type { Rule } from '../diagnostic.ts';
import { nearestWord } from '../nearest-word.ts';

/** `key` is the context of an entry, null where it has none. */
export const poKeyUnknown: Rule<{
  key: string | null;
  source: string;
  is: 'unknown' | 'twice';
  known: readonly string[];
}> = {
  id: 'po-key-unknown',
  severity: 'error',
  why: 'The context of an entry is the key of the string in `locales/`: without it nobody knows which of two equal texts is meant.',
  wrong: '`msgctxt "nav.lable"`',
  right: '`msgctxt "nav.label"`',
  explain({ key, source, is, known }) {
    const nearest = key === null ? null : nearestWord(key, known);
    const messages = {
      unknown: key === null ? `“${source}” has no context.` : `There is no interface string “${key}”.`,
      twice: `The string “${key}” stands here twice.`,
    };
    const hint = nearest === null ? 'Export the catalog again, and keep its contexts.' : `Did you mean ${nearest}?`;
    return {
      message: messages[is],
      expected: is === 'twice' ? 'each string once' : 'the key of an interface string as msgctxt',
      received: key ?? 'no msgctxt',
      hint: is === 'twice' ? 'Remove one of the two.' : hint,
    };
  },
};
