import type { TestProject } from 'vitest/node';
import { copyProject, type Project } from './project.ts';

export interface ExampleSite {
  root: string;
  basedRoot: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    exampleSite: ExampleSite | { problem: string };
  }
}

const basedUrl = 'https://example.com/status/';

/**
 * Builds the example site twice before the tests that read it: as it stands, and for a subfolder of a host. A build that
 * fails is told to the tests, so that the others still run.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const projects: Project[] = [];
  const build = async (...options: string[]) => {
    const project = await copyProject();
    projects.push(project);
    const { status, output } = await project.build(...options);
    if (status !== 0) throw new Error(output);
    return project.root;
  };
  try {
    provide('exampleSite', { root: await build(), basedRoot: await build('--url', basedUrl) });
  } catch (error) {
    provide('exampleSite', { problem: String(error) });
  }
  return async () => {
    await Promise.all(projects.map((project) => project.dispose()));
  };
}
