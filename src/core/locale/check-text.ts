import { type Diagnostic, type Place, report } from '../diagnostic.ts';
import { localeLinkBroken } from '../rules/locale-link-broken.ts';
import { localeVariableMissing } from '../rules/locale-variable-missing.ts';
import { localeVariableUnknown } from '../rules/locale-variable-unknown.ts';
import { variablesOf } from './fill-text.ts';

interface Text {
  /** Its path, for messages. */
  key: string;
  text: string;
  place: Place;
}

/** Whether a text has the variables it needs and none but known ones. */
export function checkVariables({
  key,
  text,
  place,
  known,
  needed,
}: Text & { known: readonly string[]; needed: readonly string[] }): Diagnostic[] {
  const own = variablesOf(text);
  const unknown = own.filter((variable) => !known.includes(variable));
  const missing = needed.filter((variable) => !own.includes(variable));
  return [
    ...unknown.map((variable) => report(localeVariableUnknown, place, { key, variable, text, known })),
    ...missing.map((variable) => report(localeVariableMissing, place, { key, variable, text })),
  ];
}

/** Whether a text has one whole link, or none where none is wanted. */
export function checkLink({ key, text, place }: Text, wants: boolean): Diagnostic[] {
  const tags = text.match(/<\s*\/?\s*link\b[^>]*>/gi) ?? [];
  const isWhole = tags.length === 2 && /<link>[^<]*[^<\s][^<]*<\/link>/.test(text);
  return (wants ? isWhole : tags.length === 0) ? [] : [report(localeLinkBroken, place, { key, text, wants })];
}
