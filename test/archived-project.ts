import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, type Project } from './project.ts';

/** The example project with an archive: in three years, more of everything than its list pages show. */
export async function copyArchivedProject(locales?: readonly string[]): Promise<Project> {
  const project = await copyProject(locales);
  for (let index = 0; index < 24; index += 1) {
    await writeIncident(project, 2021 + (index % 3), 1 + Math.floor(index / 3));
  }
  for (let month = 1; month <= 22; month += 1) await writeMaintenance(project, 2019 + Math.floor(month / 12), month);
  return project;
}

/** In March of the year, with its post-mortem in the next year. */
export async function writeIncident(
  project: Project,
  year: number,
  number: number,
  component = 'webhooks',
): Promise<void> {
  const day = `${year}-03-${String(number).padStart(2, '0')}`;
  await writeEntry(
    project,
    `incidents/${day}-late-deliveries`,
    `---
title: Late deliveries ${year}, ${number}
startedAt: ${day}T10:00Z
components:
  ${component}: partial_outage
---

Deliveries were late.

<Update at="${day}T12:00Z" status="resolved">
They are on time again.
</Update>

<Postmortem at="${year + 1}-02-${String(number).padStart(2, '0')}T12:00Z">
A queue was full.
</Postmortem>
`,
  );
}

async function writeMaintenance(project: Project, year: number, number: number): Promise<void> {
  const day = `${year}-05-${String(number).padStart(2, '0')}`;
  await writeEntry(
    project,
    `maintenance/${day}-new-disks`,
    `---
title: New disks ${number}
scheduledFor: ${day}T10:00Z
scheduledUntil: ${day}T12:00Z
---

We change the disks.

<Update at="${day}T12:00Z" status="completed">
The disks are changed.
</Update>
`,
  );
}

async function writeEntry(project: Project, path: string, text: string): Promise<void> {
  await mkdir(join(project.root, 'content', path), { recursive: true });
  await project.write(`content/${path}/en.mdx`, text);
}
