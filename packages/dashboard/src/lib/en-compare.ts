/** The texts of the screen that compares roles; `en` has them among all others. */
export const compare = {
  title: 'Compare roles',
} as const;
