import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useAct } from '../../apollo/use-act';
import type { LinkedEntity } from '../../lib/linked-entity';
import { USUAL_LEVEL } from './list-in-text';
import type { NamedInText } from './named-in-text';
import { NearestRolesDocument } from './paste.generated';

/** A role beside the skills of a text. */
export type NearRole = {
  readonly role: LinkedEntity;
  readonly fit: number;
  /** How many of its essential skills the text names, of how many. */
  readonly shared: number;
  readonly asked: number;
};

/** As many as are read at a glance. */
const FIRST = 6;

/** The roles that ask for most of what a text names; nothing is asked before somebody says so. */
export function useNearestRoles(skills: readonly NamedInText[]) {
  const client = useApolloClient();
  const [nearest, setNearest] = useState<readonly NearRole[] | null>(null);
  const act = useAct(async () => {
    const profile = { skills: skills.map(({ slug }) => ({ skill: slug, level: USUAL_LEVEL })) };
    const { data } = await client.query({
      query: NearestRolesDocument,
      variables: { profile, first: FIRST },
    });
    const named = new Set(skills.map(({ slug }) => slug));
    return (data?.rankRoles ?? []).map(({ fit, role }) => ({
      role,
      fit,
      asked: role.requiresConnection.totalCount,
      shared: role.requiresConnection.edges.filter(({ node }) => named.has(node.slug)).length,
    }));
  });
  const ask = () => void act.run().then((answer) => answer && setNearest(answer.result));
  return { nearest, trouble: act.trouble, busy: act.busy, ask };
}
