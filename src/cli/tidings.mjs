#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what it needs.
import * as module from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache();
  const { quickenImports } = await import('../adapters/quicken-imports.mjs');
  quickenImports();
  const { runBundledProgram } = await import('../adapters/bundled-program.ts');
  if (!(await runBundledProgram())) await import('./tidings.ts');
} else {
  process.stderr.write(
    `Tidings needs Node 22.18 or newer, and this is ${process.versions.node}. Run \`npm ci\`, which brings its own Node, then use \`npm start\` or \`npx tidings\`.\n`,
  );
  process.exitCode = 1;
}
