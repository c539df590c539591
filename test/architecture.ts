import { posix } from 'node:path';
import ts from 'typescript';

/** Text of each file by its path below the project, with `/`. */
export type Tree = ReadonlyMap<string, string>;

const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  formats: ['core'],
  adapters: ['core', 'formats'],
  styles: [],
  client: ['core'],
  components: ['core', 'client', 'layouts', 'styles'],
  layouts: ['core', 'client', 'components', 'styles'],
  pages: ['core', 'formats', 'adapters', 'client', 'components', 'layouts', 'styles'],
  cli: ['core', 'formats', 'adapters'],
  'astro.config.mjs': ['core', 'formats', 'adapters'],
};

/** The folders that see neither the machine nor the clock. */
const pure = ['core', 'formats'];

/** Astro is the frame, not a part to swap; the other two are packages of types only. */
const importedAnywhere = ['astro', 'hast', 'mdast'];

const longest = 250;
/** Stands for the specifier of an `import()` whose argument is no literal. */
const computed = '(computed)';
const impure = new Set(['console', 'process', 'performance', 'Math.random', 'Date.now', 'Temporal.Now', 'new Date()']);
const executing = new Set(['eval', 'new Function()', 'Function()']);
const drawers = /^(utils?|helpers?|common)$/;

/** What breaks the layout of the sources, one sentence each, by path; nothing when all is well. */
export function findBreaches(tree: Tree): string[] {
  return [...breachesOfFiles(tree), ...breachesOfLibraries(tree)].sort();
}

/** Packages that the sources import, each with the files that do. Tests are not counted. */
export function librariesOf(tree: Tree): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [path, text] of tree) {
    if (!isCode(path) || isTest(path, text)) continue;
    const names = new Set(read(path, text).imports.filter(isLibrary).map(packageOf));
    for (const name of names) users.set(name, [...(users.get(name) ?? []), path]);
  }
  return users;
}

function breachesOfLibraries(tree: Tree): string[] {
  return [...librariesOf(tree)]
    .filter(([name, files]) => files.length > 1 && !importedAnywhere.includes(name))
    .map(([name, files]) => `${files.join(', ')}: ${name} is imported in ${files.length} files, not in one`);
}

function breachesOfFiles(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    const breaches =
      isCode(path) && !isTest(path, text) && lines > longest ? [`${lines} lines, more than ${longest}`] : [];
    if (path.split(/[/.]/).some((name) => drawers.test(name)))
      breaches.push('a name that says nothing of the contents');
    if (isCode(path)) breaches.push(...breachesOfCode(path, text, tree));
    return breaches.map((breach) => `${path}: ${breach}`);
  });
}

function breachesOfCode(path: string, text: string, tree: Tree): string[] {
  const from = areaOf(path);
  const { imports, globals } = read(path, text);
  const breaches = globals.filter((name) => executing.has(name)).map((name) => `executes text with ${name}`);
  if (isTest(path, text)) return breaches;
  const allowed = arrows[from];
  if (allowed === undefined) return [...breaches, `no rule says what ${from} may import`];
  for (const specifier of imports) {
    if (specifier === computed) {
      if (from !== 'adapters') breaches.push(`${from} imports what is known only when it runs`);
      continue;
    }
    if (isPackage(specifier)) {
      if (pure.includes(from) && /^(node:|astro$|astro[/:]|@astrojs\/)/.test(specifier)) {
        breaches.push(`${from} imports ${specifier}`);
      }
      continue;
    }
    const target = posix.join(posix.dirname(path), specifier);
    if (isTest(target, tree.get(target) ?? '')) breaches.push(`imports what is for tests (${specifier})`);
    const to = areaOf(target);
    if (to !== from && !allowed.includes(to)) breaches.push(`${from} imports ${to} (${specifier})`);
  }
  if (pure.includes(from)) {
    breaches.push(...globals.filter((name) => impure.has(name)).map((name) => `${from} uses ${name}`));
  }
  return breaches;
}

const isCode = (path: string) => /\.(ts|mts|js|mjs|astro)$/.test(path) && !path.endsWith('.d.ts');
/** Tests, and what only they use: `*-fixture.ts`, and whatever needs the test runner. */
const isTest = (path: string, text: string) =>
  /(\.test|-fixture)\.ts$/.test(path) || (isCode(path) && /^import .* from 'vitest'/m.test(text));
const isPackage = (specifier: string) => !/^[./]/.test(specifier);
const isLibrary = (specifier: string) =>
  isPackage(specifier) && specifier !== computed && !specifier.startsWith('node:');

function packageOf(specifier: string): string {
  if (specifier.startsWith('astro:')) return 'astro';
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folder of `src` that a path lies in, else its first name. */
function areaOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}

/** Module specifiers and the global things that matter here, by reading the syntax, not the text. */
function read(path: string, text: string): { imports: string[]; globals: string[] } {
  const imports: string[] = [];
  const globals: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) imports.push(specifier);
    const name = globalOf(node);
    if (name !== undefined) globals.push(name);
    ts.forEachChild(node, visit);
  };
  for (const code of path.endsWith('.astro') ? scriptsOf(text) : [text]) {
    visit(ts.createSourceFile(path.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true));
  }
  return { imports, globals };
}

function scriptsOf(astro: string): string[] {
  const front = /^\s*---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';
  return [front, ...[...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')];
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0]) ?? computed;
  }
  return undefined;
}

function literal(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

function globalOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    if (node.expression.text === 'Date' && (node.arguments?.length ?? 0) === 0) return 'new Date()';
    if (node.expression.text === 'Function') return 'new Function()';
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const name = node.expression.text;
    if (name === 'eval') return name;
    if (name === 'Function') return 'Function()';
    if (name === 'Date') return 'new Date()';
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const written = node.getText().replace(/^globalThis\??\./, '');
  const [first = ''] = written.split(/[.?[(]/);
  return impure.has(written) ? written : impure.has(first) ? first : undefined;
}
