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
      description: 'What an article says.',
      licence: null,
    },
  };
}

/** A row of a dataset that supports something. */
export function datasetEvidenceOf(note: string): EvidenceList_EvidenceFragment {
  const source = {
    __typename: 'Source' as const,
    id: 'source-2',
    slug: 'esco-v1-2-0',
    title: 'ESCO v1.2.0',
    type: 'DATASET' as const,
    description: 'This service uses the ESCO classification of the European Commission.',
    licence: 'Free re-use with attribution',
  };
  return { ...evidenceOf(note), locator: 'skills.csv row 7', source };
}

/** A page with these parts unfolded; what is turned over is written down. */
export function disclosureOf(...open: string[]): Disclosure & { readonly toggled: string[] } {
  const toggled: string[] = [];
  return { isOpen: (key) => open.includes(key), toggle: (key) => toggled.push(key), toggled };
}
