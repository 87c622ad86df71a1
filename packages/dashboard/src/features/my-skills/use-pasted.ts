import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { Trouble } from '../../lib/trouble';
import { SkillNamesDocument } from './my-skills.generated';
import { MOST_PASTED, type PastedSkill, readPasted } from './read-pasted';
import { namesOf, type SkillMatch } from './sort-pasted';

/** The most names that the API looks up at once. */
const AT_ONCE = 500;

/** How far the names of a pasted text have been looked up. */
export type PasteState =
  | { readonly status: 'idle' | 'busy' | 'nothing' }
  | { readonly status: 'trouble'; readonly trouble: Trouble }
  | {
      readonly status: 'read';
      readonly pasted: readonly PastedSkill[];
      readonly matches: ReadonlyMap<string, SkillMatch>;
      /** Whether there was more than is read. */
      readonly cut: boolean;
    };

/** Looks up the names in a pasted text when asked to. */
export function usePasted() {
  const client = useApolloClient();
  const [state, setState] = useState<PasteState>({ status: 'idle' });
  const check = async (text: string) => {
    const all = readPasted(text);
    const pasted = all.slice(0, MOST_PASTED);
    if (pasted.length === 0) return setState({ status: 'nothing' });
    setState({ status: 'busy' });
    try {
      const matches = new Map<string, SkillMatch>();
      for (const names of chunksOf(namesOf(pasted))) {
        const { data } = await client.query({ query: SkillNamesDocument, variables: { names } });
        for (const match of data?.matchSkills ?? []) matches.set(match.name, match);
      }
      setState({ status: 'read', pasted, matches, cut: all.length > pasted.length });
    } catch (error) {
      setState({ status: 'trouble', trouble: describeError(error) });
    }
  };
  return { state, check, reset: () => setState({ status: 'idle' }) };
}

function chunksOf(names: readonly string[]): readonly string[][] {
  const count = Math.ceil(names.length / AT_ONCE);
  return Array.from({ length: count }, (_, index) =>
    names.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}
