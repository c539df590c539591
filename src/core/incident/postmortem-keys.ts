import { postmortemSections } from '../vocabulary.ts';

/** All parts of a post-mortem, in the order of the page. Beside the vocabulary, which scripts of pages import: this is code that runs. */
export const postmortemKeys = ['postmortem', ...Object.values(postmortemSections), 'closing'] as const;
