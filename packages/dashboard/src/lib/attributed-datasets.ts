import type { EvidenceList_EvidenceFragment } from '../gql/graphql';

/** A dataset that something rests on, with the words by which it asks to be named. */
export type AttributedDataset = EvidenceList_EvidenceFragment['source'];

/** The datasets that an answer names as sources anywhere in it, each once. */
export function attributedDatasets(answer: unknown): AttributedDataset[] {
  const found = new Map<string, AttributedDataset>();
  const seen = new Set<object>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isDataset(value)) found.set(value.id, value);
    else for (const part of Object.values(value)) look(part);
  };
  look(answer);
  return [...found.values()];
}

function isDataset(value: object): value is AttributedDataset {
  return 'type' in value && value.type === 'DATASET' && 'licence' in value && 'slug' in value;
}

/** How the datasets that something rests on ask to be named, as one text; empty where there are none. */
export function attributionOf(answer: unknown): string {
  return attributedDatasets(answer)
    .map(({ description }) => description)
    .join(' ');
}
