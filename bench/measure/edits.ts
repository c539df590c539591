import { formatAt } from '../../src/core/content/instant.ts';
import type { Instant } from '../../src/core/model.ts';

/** A source of an incident with one more update at its end. `number` makes each edit another. */
export function withNewUpdate(text: string, at: Instant, number: number): string {
  return `${text.trimEnd()}\n\n<Update at="${formatAt(at)}" status="identified">\nWe are still at work; this is message ${number}.\n</Update>\n`;
}

/** A translation whose first update says one sentence more. */
export function withEditedProse(text: string, number: number): string {
  return text.replace(/(<Update [^>]*>)\n+([\s\S]*?)\n+(<\/Update>)/, `$1\n\nEdit ${number}.\n\n$2\n\n$3`);
}

/** A new incident that has begun at `at`, as its source. */
export function newIncident(at: Instant, number: number): { slug: string; text: string } {
  const instant = formatAt(at);
  return {
    slug: `${instant.slice(0, 10)}-measured-incident-${number}`,
    text: [
      '---',
      `title: Measured incident ${number}`,
      `startedAt: ${instant}`,
      'components:',
      '  live-chat: partial_outage',
      '---',
      '',
      'Messages arrive late.',
      '',
      `<Update at="${instant}" status="investigating">`,
      'We are looking into it.',
      '</Update>',
      '',
    ].join('\n'),
  };
}

/** What an edit needs to know of the source of an incident. */
export function describeSource(text: string): { isSource: boolean; isOpen: boolean; hasPostmortem: boolean } {
  return {
    isSource: /^startedAt:/m.test(text),
    isOpen: !/ status="resolved"/.test(text),
    hasPostmortem: text.includes('<Postmortem'),
  };
}
