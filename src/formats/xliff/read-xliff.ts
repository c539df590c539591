import { type Diagnostic, report } from '../../core/diagnostic.ts';
import type { ReturnedDocument } from '../../core/exchange/exchange.ts';
import { xliffVersion } from '../../core/rules/xliff-version.ts';
import { readXml } from '../xml/read-xml.ts';
import { readXliff1 } from './read-xliff-1.ts';
import { readXliff2 } from './read-xliff-2.ts';

/** The documents of an XLIFF file of any version that is known here; none with an error. */
export function readXliff(
  file: string,
  text: string,
): { documents: readonly ReturnedDocument[]; diagnostics: Diagnostic[] } {
  const { root, diagnostics } = readXml(file, text);
  if (root === null) return { documents: [], diagnostics };
  const version = root.attributes['version'] ?? null;
  if (root.name === 'xliff' && (version === '2.1' || version === '2.0'))
    return { documents: readXliff2(root), diagnostics };
  if (root.name === 'xliff' && version === '1.2') return { documents: readXliff1(root), diagnostics };
  return { documents: [], diagnostics: [report(xliffVersion, root.place, { root: root.name, version })] };
}
