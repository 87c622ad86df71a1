/** The texts of what can be taken along from a screen. */
export const exporting = {
  menu: 'Export',
  busy: 'Preparing …',
  saved: 'Saved as {{name}}',
  failed: 'The file could not be made. Try again.',
} as const;
