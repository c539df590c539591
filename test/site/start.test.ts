import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, now, type Project, type Server, serve } from '../project.ts';

let project: Project;
let server: Server;

beforeAll(async () => {
  project = await copyProject();
  server = await serve('start', '--root', project.root, '--now', now, '--port', '0');
});

afterAll(async () => {
  await server?.stop();
  await project?.dispose();
});

test('start says what it built, in one line, and where the site is', () => {
  expect(server.output()).toMatch(/^.*\b\d+ incidents.*\b4 languages.*\b\d+ pages.*\d s.*$/m);
  expect(server.output()).toMatch(/^.*http:\/\/localhost:\d+\/.*$/m);
});

test.each(['', 'de/', 'ko/incidents/2024-07-11-instagram-messages/'])('start serves the pages: /%s', async (path) => {
  const response = await fetch(server.address + path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await response.text()).toContain(`<html lang="${path.slice(0, 2) || 'en'}"`);
});

test('a page that does not exist is answered with 404 and the page for it', async () => {
  const response = await fetch(`${server.address}no/such/page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('<h1');
});
