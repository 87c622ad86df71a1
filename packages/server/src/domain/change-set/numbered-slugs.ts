/** How many slugs with a number behind are looked at where a slug is made of a name. */
const COUNT = 50;

/** The slugs that may be taken instead of one that is not free: `sql-2`, `sql-3` … */
export const numberedSlugs = (slug: string): string[] =>
  Array.from({ length: COUNT }, (_, at) => `${slug}-${at + 2}`);
