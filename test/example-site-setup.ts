import type { TestProject } from 'vitest/node';
import { copyArchivedProject } from './archived-project.ts';
import { copyProject, type Project } from './project.ts';

export interface ExampleSite {
  root: string;
  basedRoot: string;
  archivedRoot: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    exampleSite: ExampleSite | { problem: string };
  }
}

const basedUrl = 'https://example.com/status/';

/**
 * Builds the example site before the tests that read it: as it stands, for a subfolder of a host, and with an archive. A
 * build that fails is told to the tests, so that the others still run.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const projects: Project[] = [];
  const build = async (project: Project, ...options: string[]) => {
    projects.push(project);
    const { status, output } = await project.build(...options);
    if (status !== 0) throw new Error(output);
    return project.root;
  };
  try {
    provide('exampleSite', {
      root: await build(await copyProject()),
      basedRoot: await build(await copyProject(), '--url', basedUrl),
      archivedRoot: await build(await copyArchivedProject()),
    });
  } catch (error) {
    provide('exampleSite', { problem: String(error) });
  }
  return async () => {
    await Promise.all(projects.map((project) => project.dispose()));
  };
}
