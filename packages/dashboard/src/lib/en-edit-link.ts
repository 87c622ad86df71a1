/** The texts of the ways to editing, and of what was saved. */
export const editLink = {
  edit: 'Edit',
  row: 'Edit: {{name}}',
  more: 'More to do with it',
  merge: 'Merge with another …',
  deprecate: 'Take out of use …',
  saved: 'Saved as change set {{number}}, revision {{revision}}.',
  proposed: 'Proposed as change set {{number}}. It waits for a review.',
  undoReason: 'Undone right after it was saved: {{reason}}',
  undone: 'Undone by change set {{number}}, revision {{revision}}.',
  undoneInPart: 'Undone in part: {{why}}',
  undoFailed: 'It could not be undone. {{why}}',
} as const;
