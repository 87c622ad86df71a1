import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { describeError } from '../../apollo/describe-error';
import { useAct } from '../../apollo/use-act';
import { useGraphChanges } from '../../apollo/use-graph-changes';
import type { EditedEntity } from '../../editing/read-edited-entity';
import type { Trouble } from '../../lib/trouble';
import { type AskedMore, readWholeEntity, type WholeEntity } from './read-whole-entity';

/** An entity that is edited. */
export type LiveEntity = {
  /** As it is by now; undefined while it is on its way, null where there is none. */
  readonly edited: EditedEntity | null | undefined;
  /** Why it could not be had, where it is not known. */
  readonly trouble: Trouble | null;
  /** Reads it as it is at this moment. */
  readonly read: () => Promise<EditedEntity | null>;
  readonly more: AskMore;
};

/** The way to statements that are not shown yet. */
export type AskMore = {
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  /** Asks for more of some sorts, by the names of their connections. */
  readonly ask: (connections: readonly string[]) => void;
};

/**
 * An entity, read anew whenever somebody has changed it or what is said of it; `wanted` are the ids of
 * statements that are to be there, however many there are.
 */
export function useLiveEntity(ref: string, wanted: readonly string[]): LiveEntity {
  const client = useApolloClient();
  const [known, setKnown] = useState<WholeEntity | null | undefined>();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const asked = useRef<AskedMore>({});
  const latest = useRef(0);
  const read = async () => {
    latest.current += 1;
    const own = latest.current;
    try {
      const whole = await readWholeEntity(client, { ref, asked: asked.current, ids: wanted });
      // An answer that was overtaken says nothing of what is there by now.
      if (own === latest.current) {
        setKnown(whole);
        setTrouble(null);
      }
      return whole && whole.edited;
    } catch (error) {
      if (own === latest.current) setTrouble(describeError(error));
      throw error;
    }
  };
  const readOrTell = useEffectEvent(() => {
    // What does not arrive now is asked for again, and what is known stays.
    read().catch(() => undefined);
  });
  useGraphChanges((change) => {
    const id = known?.id ?? '';
    if (known === undefined) return;
    if (!change || change.truncated || change.entityIds.includes(id)) readOrTell();
  });
  useEffect(function readFirst() {
    readOrTell();
    const readNow = () => readOrTell();
    window.addEventListener('focus', readNow);
    return () => window.removeEventListener('focus', readNow);
  }, []);
  const more = useAct(async (connections: readonly string[]) => {
    const before = asked.current;
    const once = connections.map((one) => [one, (before[one] ?? 0) + 1] as const);
    asked.current = { ...before, ...Object.fromEntries(once) };
    try {
      await read();
    } catch (error) {
      asked.current = before;
      throw error;
    }
  });
  return {
    edited: known && known.edited,
    trouble: known === undefined ? trouble : null,
    read,
    more: {
      loading: more.busy,
      trouble: more.trouble,
      ask: (connections) => void more.run(connections),
    },
  };
}
