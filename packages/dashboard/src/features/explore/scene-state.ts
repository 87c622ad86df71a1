import { type Act, type ExpandAct, type KindAct, MOST_ACTS } from './acts';

/** An act that brings entities in. */
export type Expanding = ExpandAct | KindAct;

/** What acts have come to. */
export type SceneState = {
  /** In the order in which they were first done, each once. */
  readonly expansions: readonly Expanding[];
  /** The keys of the entities that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** The keys of the entities that stay whatever is filtered. */
  readonly pinned: ReadonlySet<string>;
  /** The key of the entity that is looked at with what it connects to, and nothing else. */
  readonly focus: string | null;
};

/** What an act brings in is told by, so that bringing more of the same takes its place. */
export function expansionId(act: Expanding): string {
  if (act.do === 'kind') return act.kind;
  const { type = '', outward = '' } = act.along ?? {};
  return `${act.key} ${type} ${outward}`;
}

/** Whether an act brings entities in. */
function isExpanding(act: Act): act is Expanding {
  return act.do === 'expand' || act.do === 'kind';
}

/** Does acts one after the other, from an empty scene on. */
export function stateOf(acts: readonly Act[]): SceneState {
  const expansions = new Map<string, Expanding>();
  const hidden = new Set<string>();
  const pinned = new Set<string>();
  let focus: string | null = null;
  for (const act of acts) {
    if (isExpanding(act)) expansions.set(expansionId(act), act);
    if (act.do === 'hide') hidden.add(act.key);
    // Who wants to see what it connects to wants to see the entity itself.
    if (act.do === 'show' || act.do === 'expand') hidden.delete(act.key);
    if (act.do === 'pin') pinned.add(act.key);
    if (act.do === 'unpin' || act.do === 'hide') pinned.delete(act.key);
    if (act.do === 'focus') focus = act.key;
    if (act.do === 'unfocus' || (act.do === 'hide' && focus === act.key)) focus = null;
  }
  return { expansions: [...expansions.values()], hidden, pinned, focus };
}

/** Takes the last act back. */
export function undone(acts: readonly Act[]): readonly Act[] {
  return acts.slice(0, -1);
}

/** Takes back an expansion, however often it was made larger, and leaves all other acts. */
export function withoutExpansion(acts: readonly Act[], id: string): readonly Act[] {
  return acts.filter((act) => !isExpanding(act) || expansionId(act) !== id);
}

/**
 * Does more acts. Where the address would hold no more, those before are told in as few as they come
 * to; null where even these are too many.
 */
export function withActs(acts: readonly Act[], more: readonly Act[]): readonly Act[] | null {
  const next = [...acts, ...more];
  if (next.length <= MOST_ACTS) return next;
  const shorter = shortened(next);
  return shorter.length <= MOST_ACTS ? shorter : null;
}

/** The fewest acts that come to the same. */
export function shortened(acts: readonly Act[]): readonly Act[] {
  const { expansions, hidden, pinned, focus } = stateOf(acts);
  return [
    ...expansions,
    ...[...hidden].map((key) => ({ do: 'hide', key }) as const),
    ...[...pinned].map((key) => ({ do: 'pin', key }) as const),
    ...(focus === null ? [] : [{ do: 'focus', key: focus } as const]),
  ];
}
