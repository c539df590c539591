import { maintenanceStatusAt } from '../core/incident/status-at.ts';
import { titleOf } from './title-of.ts';

/**
 * Shows, of the badges of each maintenance that only the clock begins and ends (`data-from`, `data-until`), the one of `now`.
 * Gives what changed, if anything: `Database upgrade: In progress`.
 */
export function showPhases(root: ParentNode, now: number): string {
  let change = '';
  for (const badges of root.querySelectorAll<HTMLElement>('[data-from]')) {
    const { from = '', until = '' } = badges.dataset;
    const window = { scheduledFor: Date.parse(from), scheduledUntil: Date.parse(until) };
    const phase = maintenanceStatusAt({ status: 'scheduled', ...window }, now);
    for (const badge of badges.querySelectorAll<HTMLElement>('[data-phase]')) {
      const isHidden = badge.dataset['phase'] !== phase;
      if (badge.hidden && !isHidden) change = `${titleOf(badges.closest('article, .page-head'))}: ${badge.textContent}`;
      badge.hidden = isHidden;
    }
  }
  return change;
}
