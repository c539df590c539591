import type { Explanation } from '../adapters/build-history.ts';

const shown = 10;

/** Why a page was made anew or not, as lines that end with a line break. `isDry`: it only would have been. */
export function explanationText(path: string, explanation: Explanation | null, isDry: boolean): string {
  if (explanation === null) return `${path} is no page of this site. Give its path as readers see it: /de/history/.\n`;
  const { file, is, changed, writtenAt, inputs } = explanation;
  const [made, was] = isDry ? ['would be made anew', 'would be'] : ['was made anew', 'was'];
  const because = changed.length > 0 ? `because this changed:\n${list(changed)}` : `because ${otherReason}.\n`;
  switch (is) {
    case 'new':
      return `${file} is new: it stood in no build before. It is made of:\n${list(inputs)}`;
    case 'rewritten':
      return `${file} ${made}, ${because}`;
    case 'same':
      return `${file} ${made} and has the same bytes as before, so it ${was} left as it is; ${because}`;
    case 'kept':
      return `${file} ${isDry ? 'would not be' : 'was not'} made anew: nothing that it is made of changed.\n${lastTime(writtenAt, changed)}`;
  }
}

const otherReason =
  'its file was changed or removed by another hand, what it lists is in another order or fewer, or Tidings or the options of the build are others';

function lastTime(writtenAt: string | null, changed: readonly string[]): string {
  if (writtenAt === null) return '';
  const why = changed.length === 0 ? '.\n' : `, when this changed:\n${list(changed)}`;
  return `It was written last at ${writtenAt.slice(0, 16)}Z${why}`;
}

function list(names: readonly string[]): string {
  const lines = names.slice(0, shown).map((name) => `  ${name}\n`);
  return [...lines, ...(names.length > shown ? [`  and ${names.length - shown} more\n`] : [])].join('');
}
