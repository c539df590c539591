import { join } from 'node:path';
import { isBelow } from './read-text-file.ts';
import { Refusal } from './refusal.ts';

/** Throws where the output would mix with what people write, or with `others`. */
export function refuseUnsafe(outDir: string, root: string, others: readonly string[] = []): void {
  const names = ['content', 'locales', 'public', 'src', '.git', '.tidings', 'node_modules'];
  const taken = [...names.map((name) => join(root, name)), ...others];
  if (outDir === root || isBelow(root, outDir) || taken.some((own) => own === outDir || isBelow(outDir, own))) {
    const what = others.some((own) => own === outDir || isBelow(outDir, own))
      ? 'a part of the site is'
      : 'the site’s own files are';
    throw new Refusal(`The output can’t go to ${outDir}, where ${what}. Choose another folder with --out.`);
  }
}
