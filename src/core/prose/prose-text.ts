import { fileText } from '../content/file-text.ts';
import { collectFindings, type Findings } from '../content/findings.ts';
import { type MaskedTag, maskMarkup } from './mask-markup.ts';

/** The prose of a file, ready to be searched; offsets are those of `findings.text`, the whole file. */
export interface ProseText {
  findings: Findings;
  /** As long as the file, everything hidden that is no prose. */
  text: string;
  /** Spans of the updates and of post-mortems, in the order of the file. */
  blocks: readonly ProseBlock[];
  /** `2024-07-11`: the day on which the incident or maintenance began, as far as the file or its folder says. */
  firstDay: string | null;
}

export interface ProseBlock {
  name: 'Update' | 'Postmortem';
  start: number;
  end: number;
  /** The UTC day of `at`; null where it can't be read. */
  day: string | null;
}

export function readProse(file: string, source: string): ProseText {
  const findings = collectFindings(file, fileText(source));
  const { text, tags } = maskMarkup(findings.text);
  const front = findings.text.slice(0, text.search(/\S|$/));
  const start = /^(?:startedAt|scheduledFor):[ \t]*["']?(\d{4}-\d\d-\d\d)/m.exec(front)?.[1];
  const slug = /\/(\d{4}-\d\d-\d\d)-[^/]*\/[^/]*$/.exec(file)?.[1];
  return { findings, text, blocks: blocksOf(tags, text.length), firstDay: start ?? slug ?? null };
}

export function blockAt({ blocks }: ProseText, offset: number): ProseBlock | null {
  return blocks.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

function blocksOf(tags: readonly MaskedTag[], length: number): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  for (const { offset, name, is, source } of tags) {
    if (name !== 'Update' && name !== 'Postmortem') continue;
    if (is === 'open') {
      const day = /\bat=["'](\d{4}-\d\d-\d\d)T/.exec(source)?.[1] ?? null;
      blocks.push({ name, start: offset, end: length, day });
    } else if (is === 'close') {
      const open = blocks.findLast((block) => block.name === name && block.end === length);
      if (open !== undefined) open.end = offset;
    }
  }
  return blocks;
}
