/**
 * What statements rest on, in a sentence: by where the claim comes from, then by where its level and
 * importance come from.
 */
export const grounds = {
  ARTICLE: {
    ARTICLE: 'Said in an article.',
    DATASET: 'Said in an article; the level and the weight come from a dataset.',
    EDITORIAL: 'Said in an article; the level and the weight are our own judgement.',
  },
  DATASET: {
    ARTICLE: 'Said in a dataset; the level and the weight come from an article.',
    DATASET: 'Said in a dataset.',
    EDITORIAL: 'Said in a dataset; the level and the weight are our own judgement.',
  },
  EDITORIAL: {
    ARTICLE: 'Our own judgement; the level and the weight come from an article.',
    DATASET: 'Our own judgement; the level and the weight come from a dataset.',
    EDITORIAL: 'Our own judgement: no source says it.',
  },
} as const;

/** The texts of how datasets are named, as they ask to be. */
export const attribution = {
  title: 'From datasets',
  terms: '{{words}} Terms of reuse: {{licence}}',
} as const;

/** The texts of what unfolds them. */
export const evidence = { toggle: '{{basis}}: why we say so, {{name}}' } as const;
