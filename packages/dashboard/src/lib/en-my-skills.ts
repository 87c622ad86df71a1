/** The texts of the screen with the user's own skills; `en` has them among all others. */
export const mySkills = {
  title: 'My skills',
} as const;
