import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { RoleChoice, RoleChoices } from '../lib/role-choice';
import { RoleChoicesDocument, RoleMatchesDocument } from './role-choices.generated';

/** Long enough to skip the letters in between, short enough to feel at once (milliseconds). */
export const TYPING_PAUSE = 150;

/** Roles to choose from: all of them (up to 100, by name), or those that a typed text finds. */
export function useRoleChoices(text: string): RoleChoices {
  const wanted = text.trim();
  const [settled] = useDebouncedValue(wanted, TYPING_PAUSE);
  const listed = useQuery(RoleChoicesDocument);
  const all = listed.data?.roles ?? [];
  const matches = useQuery(
    RoleMatchesDocument,
    settled === '' ? skipToken : { variables: { text: settled } },
  );
  if (wanted === '') return { roles: all, pending: listed.data === undefined };
  const found = matches.data?.search ?? matches.previousData?.search;
  const roles = found ? found.map(toChoice) : all.filter(({ name }) => contains(name, wanted));
  return { roles, pending: matches.data === undefined || settled !== wanted };
}

type Match = { matched: string; entity: { slug: string; name: string } };

/** An alias that was what matched is told, or the reader would wonder why the role is listed. */
function toChoice({ matched, entity: { slug, name } }: Match): RoleChoice {
  return matched === name ? { slug, name } : { slug, name, alias: matched };
}

function contains(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.toLowerCase());
}
