import { between, type Cluster, strengthBetween } from './clusters.ts';
import type { LabelItem, MarkItem, TimeItem } from './items.ts';
import type { Span } from './lexemes.ts';
import { closed, type SidePair, sideOf } from './side.ts';

/**
 * Orders in which times (T) and labels (U, P) make a pair, with the side that each belongs to. Two times before a label are a
 * range and make two pairs. Lower-case letters in `sides` are the same for all items of a side.
 */
const orders: readonly { letters: string; sides: string; inOrder: boolean }[] = [
  ...both('TUTUTPTP', 'uuuupppp', true),
  ...both('TTUTTP', 'uuuppp', true),
  ...both('UTTPTT', 'uuuppp', true),
  ...both('TUTP', 'uupp', true),
  ...both('UTPT', 'uupp', true),
  ...both('UTTP', 'uupp', false),
  ...both('TUPT', 'uupp', false),
  ...both('TTUP', 'upup', false),
  ...both('UPTT', 'upup', false),
];

function both(letters: string, sides: string, inOrder: boolean) {
  const turn = (text: string, a: string, b: string) =>
    [...text].map((letter) => (letter === a ? b : letter === b ? a : letter)).join('');
  return [
    { letters, sides, inOrder },
    { letters: turn(letters, 'U', 'P'), sides: turn(sides, 'u', 'p'), inOrder },
  ];
}

export function findPairs(cluster: Cluster): SidePair[] {
  const { essentials } = cluster;
  const letters = essentials.map((item) => (item.kind === 'time' ? 'T' : item.zone === 'utc' ? 'U' : 'P')).join('');
  const pairs: SidePair[] = [];
  for (let at = 0; at < letters.length; ) {
    const order = orders.find((one) => letters.startsWith(one.letters, at));
    const found = order === undefined ? [] : pairUp(cluster, at, order);
    pairs.push(...found);
    at += order !== undefined && found.length > 0 ? order.letters.length : 1;
  }
  return pairs;
}

function pairUp(cluster: Cluster, at: number, { letters, sides, inOrder }: (typeof orders)[number]): SidePair[] {
  const own = (side: string) =>
    cluster.essentials.slice(at, at + letters.length).filter((_, index) => sides[index] === side);
  const [utc, pacific] = [own('u'), own('p')];
  const [first, second] = sides.startsWith('u') ? [utc, pacific] : [pacific, utc];
  if (isNoPair(cluster, first, second, sides)) return [];
  const beside = inOrder && isBeside(cluster.marks, first, second);
  const [utcTimes, pacificTimes] = [timesOf(utc), timesOf(pacific)];
  const [utcLabels, pacificLabels] = [labelsOf(utc), labelsOf(pacific)];
  const dates = [...utcTimes, ...pacificTimes].flatMap((time) => cluster.dates.get(time) ?? []);
  const span = closed(cluster.marks, [...utc, ...pacific, ...dates]);
  return utcTimes.flatMap((utcTime, index) => {
    const pacificTime = pacificTimes[index];
    const utcLabel = utcLabels[index] ?? utcLabels[0];
    const pacificLabel = pacificLabels[index] ?? pacificLabels[0];
    if (pacificTime === undefined || utcLabel === undefined || pacificLabel === undefined) return [];
    if (index > 0 && !cluster.dates.has(utcTime) && isEarlier(utcTime, utcTimes[0])) return [];
    const pair = {
      utc: sideOf(cluster, utcTime, utcLabel, utcTimes),
      pacific: sideOf(cluster, pacificTime, pacificLabel, pacificTimes),
    };
    return [{ ...pair, inOrder: beside, lineDate: null, ...span }];
  });
}

type Essential = TimeItem | LabelItem;

const timesOf = (items: readonly Essential[]) => items.filter((item) => item.kind === 'time');
const labelsOf = (items: readonly Essential[]) => items.filter((item) => item.kind === 'label');

/** Two times with a word such as “to” between, or a range in two zones: `10:00 – 12:00 UTC/PT`. */
function isNoPair(
  { items, marks }: Cluster,
  first: readonly Essential[],
  second: readonly Essential[],
  sides: string,
): boolean {
  const isSingle = timesOf(first).length === 1;
  const from = (isSingle ? timesOf(first)[0] : first.at(-1)) as Span;
  const to = (isSingle ? timesOf(second)[0] : second[0]) as Span;
  if (between(items, from.end, to.start).some((item) => item.kind === 'filler' && item.range)) return true;
  if (sides !== 'upup' && sides !== 'pupu') return false;
  const strength = strengthBetween(marks, from, to);
  return strength === 3 || strength < 2;
}

/** A range over midnight says no date for its end. */
function isEarlier(time: TimeItem, first: TimeItem | undefined): boolean {
  return first !== undefined && time.hour * 60 + time.minute < first.hour * 60 + first.minute;
}

/** Whether no mark parts a label from its time more than from the other side's: in `01:23 | UTC 18:23 PT` one does. */
function isBeside(marks: readonly MarkItem[], first: readonly Essential[], second: readonly Essential[]): boolean {
  const between = strengthBetween(marks, first.at(-1) as Span, second[0] as Span);
  const places = first[0]?.kind === 'label' ? [0, 1] : [-2, -1];
  const within = [first, second].map((own) => {
    const [from, to] = places.map((place) => own.at(place));
    return strengthBetween(marks, from as Span, to as Span);
  });
  return within.every((strength) => strength < 2 || strength <= between);
}
