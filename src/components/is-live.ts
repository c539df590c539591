import type { View } from '../core/views/view.ts';

/** Whether the page changes while something goes on: then it looks for news of itself while it is open. */
export function isLive(view: View): boolean {
  switch (view.kind) {
    case 'home':
    case 'component':
    case 'maintenanceIndex':
      return true;
    case 'incident':
    case 'maintenance':
      return !['resolved', 'completed', 'cancelled'].includes(view.status);
    default:
      return false;
  }
}
