import type { Rule } from '../diagnostic.ts';

/** `wants` is false for a text that has no link. */
export const localeLinkBroken: Rule<{ key: string; text: string; wants: boolean }> = {
  id: 'locale-link-broken',
  severity: 'error',
  why: 'Without its link, a notice can’t lead readers to the official version, and a stray tag is shown as it stands.',
  wrong: '`"status": "Siehe <link>Statusseite."`',
  right: '`"status": "Siehe <link>Statusseite</link>."`',
  explain: ({ key, text, wants }) => ({
    message: wants ? `\`${key}\` has no whole link.` : `\`${key}\` has a link, but leads nowhere.`,
    expected: wants ? 'a text with one `<link>words of the link</link>`' : 'a text without `<link>`',
    received: text,
    hint: wants
      ? 'Put the words of the link between `<link>` and `</link>`, once.'
      : 'Delete `<link>` and `</link>`, and keep the words between.',
  }),
};
