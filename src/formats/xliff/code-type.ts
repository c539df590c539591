import type { Lock } from '../../core/translate/lock.ts';

/** `type` and `subType` of XLIFF 2 (section 4.3.1.41): what an inline code is. */
export function codeType({ kind, open }: Lock): { type: string; subType?: string } {
  if (kind === 'format') return { type: 'fmt', ...formatType(open) };
  if (kind === 'link') return { type: 'link' };
  if (kind === 'image') return { type: 'image' };
  if (kind === 'break') return { type: 'fmt', subType: 'xlf:lb' };
  return { type: 'other', subType: `tidings:${kind}` };
}

function formatType(open: string): { subType?: string } {
  if (open === '**' || open === '__') return { subType: 'xlf:b' };
  return open === '*' || open === '_' ? { subType: 'xlf:i' } : {};
}

/** `ctype` of XLIFF 1.2, which has other values for a pair (`g`) than for a lone code (`x`). */
export function codeType12({ kind, open, close }: Lock): string {
  if (kind === 'format') {
    const { subType } = formatType(open);
    return subType === 'xlf:b' ? 'bold' : subType === 'xlf:i' ? 'italic' : 'x-deleted';
  }
  if (kind === 'break') return 'lb';
  const isNamed = close === null ? kind === 'image' : kind === 'link';
  return isNamed ? kind : `x-${kind}`;
}
