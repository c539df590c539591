import { type TimePair, type Verdict, verdicts } from '../../core/times-audit/time-pair.ts';

/** A line a pair, with what was printed and what is right, and a line that counts them. */
export function prettyPairs(pairs: readonly TimePair[]): string {
  if (pairs.length === 0) return 'No pairs of a UTC time and a Pacific time found.\n';
  const lines = pairs.map((pair, index) => `${index + 1}. line ${pair.line}, ${words[pair.verdict]}: ${finding(pair)}`);
  return `${[...lines.map(harmless), '', summary(pairs)].join('\n')}\n`;
}

const words: Readonly<Record<Verdict, string>> = {
  wrong_time: 'wrong time',
  wrong_date: 'wrong date',
  missing_date_on_day_change: 'missing date',
  wrong_abbreviation: 'wrong abbreviation',
  inconsistent_order: 'label out of place',
  ok: 'right',
  unparseable: 'unreadable',
};

function finding({ verdict, text, printed, correct, utc }: TimePair): string {
  const change = correct === null ? '' : ` should be “${correct}”`;
  switch (verdict) {
    case 'ok':
      return `“${text}”`;
    case 'unparseable':
      return correct === null ? `“${text}”` : `“${text}”, the Pacific time is ${correct}`;
    case 'missing_date_on_day_change':
      if (correct === null) return `“${text}” lies on two days, so both sides need their dates`;
      if (correct === printed)
        return `“${text}” needs the date of the UTC side too${utc ? `, ${utc.slice(0, 10)}` : ''}`;
      return `“${printed}”${change}`;
    case 'inconsistent_order':
      if (correct === printed) return `“${text}” should have each label beside its time, on the same side`;
      return `“${printed}”${change}`;
    default:
      return `“${printed}”${change}`;
  }
}

/** `5 pairs: 2 right, 3 wrong (1 wrong time, 2 wrong abbreviation)` */
function summary(pairs: readonly TimePair[]): string {
  const count = (verdict: Verdict) => pairs.filter((pair) => pair.verdict === verdict).length;
  const kinds = verdicts.filter((verdict) => verdict !== 'ok' && verdict !== 'unparseable' && count(verdict) > 0);
  const wrong = kinds.reduce((sum, verdict) => sum + count(verdict), 0);
  const details = kinds.map((verdict) => `${count(verdict)} ${words[verdict]}`).join(', ');
  const parts = [
    `${count('ok')} right`,
    wrong === 0 ? '0 wrong' : `${wrong} wrong (${details})`,
    ...(count('unparseable') > 0 ? [`${count('unparseable')} unreadable`] : []),
  ];
  return `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}: ${parts.join(', ')}`;
}

/** Text from elsewhere can't steer the terminal. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}');
}
