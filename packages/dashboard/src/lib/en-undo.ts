/** The texts that every notice of a change has that can be undone on the spot. */
export const undo = {
  label: 'What was done',
  undo: 'Undo',
  close: 'Close this notice',
} as const;
