#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still say what it needs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { enableCompileCache } = await import('node:module');
  // Some 300 modules are read at each start; their compiled code is kept in the system's folder for such things.
  enableCompileCache?.();
  await import('./tidings.ts');
} else {
  process.stderr.write(
    `Tidings needs Node 22.18 or newer, and this is ${process.versions.node}. Run \`npm ci\`, which brings its own Node, then use \`npm start\` or \`npx tidings\`.\n`,
  );
  process.exitCode = 1;
}
