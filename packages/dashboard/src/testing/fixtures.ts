import type { EvidenceList_EvidenceFragment } from '../gql/graphql';
import type { Disclosure } from '../lib/open-keys';

/** A place in an article that supports something. */
export function evidenceOf(note: string): EvidenceList_EvidenceFragment {
  return {
    id: `evidence-${note}`,
    locator: '§Skills ¶3',
    note,
    source: {
      id: 'source-1',
      slug: 'machine-learning-career',
      title: 'A career in machine learning',
      type: 'ARTICLE',
    },
  };
}

/** A page with these parts unfolded; what is turned over is written down. */
export function disclosureOf(...open: string[]): Disclosure & { readonly toggled: string[] } {
  const toggled: string[] = [];
  return { isOpen: (key) => open.includes(key), toggle: (key) => toggled.push(key), toggled };
}
