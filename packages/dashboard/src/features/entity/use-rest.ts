import { useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import type { Trouble } from '../../lib/trouble';

/** A page of a list, and where the next one begins. */
export type EdgePage<Edge> = {
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly endCursor: string | null };
};

/** What a list has beyond what its page began with, as far as somebody has asked for it. */
export type Rest<Edge> = {
  readonly edges: readonly Edge[];
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  /** Asks for the next of them. */
  readonly ask: () => void;
};

type Kept<Edge> = Omit<Rest<Edge>, 'ask'> & {
  /** What the page began with; the rest of another answer is not the rest of this one. */
  readonly of: EdgePage<Edge>;
  readonly endCursor: string | null;
};

/** The rest of a list, of which `read` brings the page after a cursor. */
export function useRest<Edge>(
  first: EdgePage<Edge> | undefined,
  read: (after: string) => Promise<EdgePage<Edge> | undefined>,
): Rest<Edge> {
  const [kept, setKept] = useState<Kept<Edge> | null>(null);
  const rest = kept !== null && kept.of === first ? kept : null;
  const { edges = [], loading = false, trouble = null } = rest ?? {};

  const ask = async (): Promise<void> => {
    const after = rest ? rest.endCursor : first?.pageInfo.endCursor;
    if (first === undefined || after == null) return;
    const known = { of: first, edges, endCursor: after };
    setKept({ ...known, loading: true, trouble: null });
    try {
      const page = await read(after);
      setKept({
        of: first,
        edges: [...edges, ...(page?.edges ?? [])],
        endCursor: page?.pageInfo.endCursor ?? null,
        loading: false,
        trouble: null,
      });
    } catch (error) {
      setKept({ ...known, loading: false, trouble: describeError(error) });
    }
  };
  return { edges, loading, trouble, ask: () => void ask() };
}
