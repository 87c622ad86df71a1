import { useState } from 'react';
import { useRoleChoices } from '../../../apollo/use-role-choices';
import type { RoleChoices } from '../../../lib/role-choice';
import { wordsOfSlug } from '../../../lib/words-of-slug';

/** What the roles to avoid and to pass through can be chosen from, and the names of all. */
export type StopChoices = {
  readonly avoid: RoleChoices;
  readonly via: RoleChoices;
  readonly onSearchAvoid: (text: string) => void;
  readonly onSearchVia: (text: string) => void;
  /** A role's name, or its slug in words where nobody knows it. */
  readonly nameOf: (slug: string) => string;
};

/** Roles but for those that can be neither avoided nor passed through, as texts are typed. */
export function useStopChoices(without: readonly string[]): StopChoices {
  const [avoidText, onSearchAvoid] = useState('');
  const [viaText, onSearchVia] = useState('');
  const all = useRoleChoices('').roles;
  const open = ({ roles, pending }: RoleChoices) => ({
    roles: roles.filter(({ slug }) => !without.includes(slug)),
    pending,
  });
  const names = new Map(all.map(({ slug, name }) => [slug, name]));
  return {
    avoid: open(useRoleChoices(avoidText)),
    via: open(useRoleChoices(viaText)),
    onSearchAvoid,
    onSearchVia,
    nameOf: (slug) => names.get(slug) ?? wordsOfSlug(slug),
  };
}
