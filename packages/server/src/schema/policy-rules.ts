import type { Access } from '../domain/people/access-role.ts';

/** What a coordinate of the schema asks of whoever reads or writes it. */
export type Rule = readonly [coordinate: string, needed: Access];

/** The words of a row of a table. */
export function words(text: string): string[] {
  return text.split(/\s+/);
}
