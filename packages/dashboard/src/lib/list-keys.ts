/** The keys of lists, as SHORTCUTS has those of all pages: what the keyboard sheet lists there. */
export const LIST_KEYS = { next: 'j', previous: 'k' } as const;

/** What a key does in a list. */
export type ListKey = keyof typeof LIST_KEYS;
