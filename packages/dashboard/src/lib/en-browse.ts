/** The texts of the lists of each kind; `en` has them among all others. */
export const browse = {
  title: 'All {{kind}}',
} as const;
