import type { GraphChangedSubscription } from '../gql/graphql';
import { printDocument } from '../lib/print-operation';
import { GraphChangedDocument } from './graph-changed.generated';
import { listenToServer } from './listen-to-server';

/** A change of the graph, whoever made it. */
export type GraphChange = GraphChangedSubscription['graphChanged'];

/** How often the revision is asked for while nothing can be listened to, in milliseconds. */
const EVERY = 10_000;

type FollowOptions = {
  /** Told of each change; null stands for those that may have come while nothing was heard. */
  readonly tell: (change: GraphChange | null) => void;
  /** The revision of the graph as it is now; undefined where no answer comes. */
  readonly askRevision: () => Promise<number | undefined>;
};

/** The revision that was heard of last, on whatever page that was. */
let known: number | undefined;

/** Notes a revision, and whether it came without being told. */
function isNews(revision: number | undefined): boolean {
  if (revision === undefined) return false;
  const before = known;
  known = revision;
  return before !== undefined && revision > before;
}

/**
 * Listens to every change of the graph until it is stopped. What came while nobody listened is told
 * first. Where nothing can be listened to it asks for the revision from time to time instead.
 */
export function followGraph({ tell, askRevision }: FollowOptions): () => void {
  let isStopped = false;
  const look = async () => {
    const revision = await askRevision();
    if (!isStopped && isNews(revision)) tell(null);
  };
  const stop = listenToServer<GraphChangedSubscription>({
    query: printDocument(GraphChangedDocument),
    hear: ({ graphChanged }) => {
      known = graphChanged.revision;
      tell(graphChanged);
    },
    missed: () => tell(null),
    ask: () => void look(),
    every: EVERY,
  });
  void look();
  return () => {
    isStopped = true;
    stop();
  };
}
