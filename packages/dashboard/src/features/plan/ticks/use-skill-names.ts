import { skipToken, useQuery } from '@apollo/client/react';
import type { HeldSkill } from '../../../lib/held-skills';
import { wordsOfSlug } from '../../../lib/words-of-slug';
import { HeldNamesDocument } from './held-names.generated';

/** The API gives a page of a hundred at the most. */
const MOST = 100;

/** Names skills; by the words of the slug until the name is known, or where nobody knows it. */
export function useSkillNames(skills: readonly HeldSkill[]): (slug: string) => string {
  const slugs = skills
    .map(({ slug }) => slug)
    .slice(0, MOST)
    .toSorted();
  const { data, previousData } = useQuery(
    HeldNamesDocument,
    slugs.length > 0 ? { variables: { slugs } } : skipToken,
  );
  const known = (data ?? previousData)?.skills ?? [];
  const names = new Map(known.map(({ slug, name }) => [slug, name]));
  return (slug) => names.get(slug) ?? wordsOfSlug(slug);
}
