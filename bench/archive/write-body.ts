import { formatAt } from '../../src/core/content/instant.ts';
import { updateKey } from '../../src/core/content/part-key.ts';
import type { PartKey } from '../../src/core/model.ts';
import { postmortemSections } from '../../src/core/vocabulary.ts';
import type { EntryPlan, UpdatePlan } from './entry-plan.ts';

/** What stands below the front matter. `texts` has the parts that this file has; only a source has facts on its tags. */
export function writeBody(entry: EntryPlan, texts: ReadonlyMap<PartKey, string>, isSource: boolean): string {
  const updates = entry.updates.flatMap((update) => {
    const text = texts.get(updateKey(update.at));
    return text === undefined ? [] : [tag(`Update ${updateAttributes(update, isSource)}`, text)];
  });
  const blocks = [
    ...((texts.get('summary') ?? []).length > 0 ? [texts.get('summary')] : []),
    ...(entry.newestFirst ? updates.toReversed() : updates),
    ...writePostmortem(entry, texts, isSource),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function updateAttributes({ at, status, components, editedAt }: UpdatePlan, isSource: boolean): string {
  const changes = Object.entries(components).map(([id, state]) => `${id}=${state}`);
  const facts = [
    ...(status === null ? [] : [`status="${status}"`]),
    ...(changes.length === 0 ? [] : [`components="${changes.join(', ')}"`]),
    ...(editedAt === null ? [] : [`editedAt="${formatAt(editedAt)}"`]),
  ];
  return [`at="${formatAt(at)}"`, ...(isSource ? facts : [])].join(' ');
}

function writePostmortem({ postmortem }: EntryPlan, texts: ReadonlyMap<PartKey, string>, isSource: boolean): string[] {
  const part = (key: PartKey) => texts.get(key) ?? null;
  const sections = Object.entries(postmortemSections).map(([name, key]) => {
    const text = part(key);
    return text === null ? null : tag(name, text);
  });
  const parts = [part('postmortem'), ...sections, part('closing')].filter((text) => text !== null);
  if (postmortem === null || parts.length === 0) return [];
  return [tag(isSource ? `Postmortem at="${formatAt(postmortem.at)}"` : 'Postmortem', parts.join('\n\n'))];
}

/** A single paragraph stands close to its tag; any other block needs a blank line between. */
function tag(opening: string, text: string): string {
  const space = /\n|^[-|`]|^\d\./.test(text) ? '\n\n' : '\n';
  return `<${opening}>${space}${text}${space}</${opening.split(' ')[0]}>`;
}
