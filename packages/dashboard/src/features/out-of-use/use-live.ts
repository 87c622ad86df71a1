import { useRef, useState } from 'react';
import type { GraphChange } from '../../apollo/follow-graph';
import { noData } from '../../apollo/no-data';
import { useGraphChanges } from '../../apollo/use-graph-changes';

/** What a change would do, which is told anew while others change the graph. */
export type Live<Tried> = {
  /** Undefined until it is known; what was asked before stays until what is asked now is known. */
  readonly tried: Tried | undefined;
  /** Whether that is what is asked now; then it stays, whatever becomes of the connection. */
  readonly isCurrent: boolean;
  /** Whether others have made another thing of it since it was shown first. */
  readonly isOther: boolean;
  /** What it would do at this moment; `isSame` says whether that is what is shown. */
  readonly readNow: () => Promise<{ readonly tried: Tried; readonly isSame: boolean }>;
  /** Leaves what is shown as it is while the change itself is on its way. */
  readonly pause: (paused: boolean) => void;
};

type LiveOptions<Tried> = {
  /** What is asked, as a text. */
  readonly asked: string;
  /** The answer to that, once it is there. */
  readonly answer: Tried | undefined;
  /** Asks the same again. */
  readonly read: () => Promise<Tried | undefined>;
  /** The ids of the entities that it is about. */
  readonly idsOf: (tried: Tried) => readonly string[];
};

/** Follows what others do to the graph, as far as it concerns what is shown. */
export function useLive<Tried extends object>(options: LiveOptions<Tried>): Live<Tried> {
  const { asked, answer, read, idsOf } = options;
  const [last, setLast] = useState({ asked, answer });
  if (answer && answer !== last.answer) setLast({ asked, answer });
  const tried = answer ?? last.answer;
  const isCurrent = tried !== undefined && (answer !== undefined || last.asked === asked);
  const [isOther, setIsOther] = useState(false);
  const isPaused = useRef(false);
  const readNow = async () => {
    const now = (await read()) ?? noData();
    const isSame = tried !== undefined && asShown(now) === asShown(tried);
    if (tried !== undefined && !isSame) setIsOther(true);
    return { tried: now, isSame };
  };
  const concerns = (change: GraphChange | null) =>
    change === null ||
    change.truncated ||
    (tried !== undefined && idsOf(tried).some((id) => change.entityIds.includes(id)));
  useGraphChanges((change) => {
    // Where no answer comes, the next change tells of this one, too; before it is sent it is read again.
    if (tried !== undefined && !isPaused.current && concerns(change)) readNow().catch(ignore);
  });
  return {
    tried,
    isCurrent,
    isOther,
    readNow,
    pause: (paused) => {
      isPaused.current = paused;
    },
  };
}

const ignore = () => undefined;

/** All that a reader sees; at another revision it can be the same. */
const asShown = (tried: object) => JSON.stringify({ ...tried, revision: 0 });
