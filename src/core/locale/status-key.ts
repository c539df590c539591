import type { EntryView } from '../views/view.ts';
import { type IncidentStatus, incidentStatuses, type MaintenanceStatus } from '../vocabulary.ts';

/** Key of the word for the status of an incident or maintenance. */
export function statusKey(
  status: EntryView['status'],
): `status.incident.${IncidentStatus}` | `status.maintenance.${MaintenanceStatus}` {
  return isIncidentStatus(status) ? `status.incident.${status}` : `status.maintenance.${status}`;
}

function isIncidentStatus(status: IncidentStatus | MaintenanceStatus): status is IncidentStatus {
  return (incidentStatuses as readonly string[]).includes(status);
}
