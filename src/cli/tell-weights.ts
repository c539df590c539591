import type { BuiltSite } from '../adapters/publish-site.ts';
import { exceeded } from '../core/weight/page-weight.ts';
import { weightsLine, weightsTable } from '../formats/weights/pretty.ts';
import type { Options, Terminal } from './command.ts';

/**
 * What pages weigh, after a build that made everything, or whenever it is asked for. Who reads along sees all types of pages; a log has
 * one line, until something is more than it may be.
 */
export function weightsText(
  { content, weigh }: Pick<BuiltSite, 'content' | 'weigh'>,
  { weights: isWanted }: Pick<Options, 'weights'>,
  { isTerminal = false }: Pick<Terminal, 'isTerminal'>,
): string {
  if (content !== null && !isWanted) return '';
  const weights = weigh();
  const isOver = weights.some((weight) => exceeded(weight).length > 0);
  if (isWanted || isTerminal || isOver) return `\n${weightsTable(weights)}`;
  return weightsLine(weights);
}
