import { compareText } from '../diagnostic.ts';
import { keyOrder } from '../rules/key-order.ts';
import type { Findings } from './findings.ts';
import { isPartKey } from './part-key.ts';
import type { YamlEntry } from './yaml-map.ts';

/** Reports the first key of the front matter that stands too late; `order` is that of the keys this file may have. */
export function checkKeyOrder(entries: readonly YamlEntry[], order: readonly string[], findings: Findings): void {
  check(entries, order);
  const basedOn = entries.find(({ key }) => key === 'basedOn')?.value;
  if (basedOn?.is !== 'map' || isSorted(basedOn.entries)) return;
  const keys = basedOn.entries.map(({ key }) => key).filter(isPartKey);
  check(basedOn.entries, keys.toSorted(compareText));

  function check(all: readonly YamlEntry[], wanted: readonly string[]): void {
    const rank = ({ key }: YamlEntry) => wanted.indexOf(key);
    const known = all.filter((entry) => rank(entry) !== -1);
    // Up to the first that stands too late, each stands right before the next.
    const late = known.find((entry, index) => index > 0 && rank(known[index - 1] ?? entry) > rank(entry));
    const before = late && known.find((entry) => rank(entry) > rank(late));
    if (late === undefined || before === undefined) return;
    const names = wanted.filter((key) => known.some((entry) => entry.key === key));
    findings.add(keyOrder, late.keyPlace, { key: late.key, before: before.key, order: names });
  }
}

/** As `translations accept` writes them. */
function isSorted(entries: readonly YamlEntry[]): boolean {
  return entries.every(({ key }, index) => index === 0 || compareText(entries[index - 1]?.key ?? '', key) <= 0);
}
