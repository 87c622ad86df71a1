import type { Basis } from '../../gql/graphql';
import type {
  SceneEntity,
  SceneGraph,
  SceneStatement,
} from '../../graph-view/explorer/scene-graph';
import { KINDS, type Kind } from '../../lib/kinds';
import { STATEMENT_TYPES } from '../../lib/statement-verb';
import type { SceneState } from './scene-state';

/** The bases, in the order of the legend. */
export const BASES = ['ARTICLE', 'DATASET', 'EDITORIAL'] as const satisfies readonly Basis[];

/** A kind, a type or a basis that the legend can switch off; none of them is called as another is. */
export type Switch = Kind | (typeof STATEMENT_TYPES)[number] | Basis;

const SWITCHES: readonly Switch[] = [...KINDS, ...STATEMENT_TYPES, ...BASES];

/** What the legend lets through. */
export type SceneFilter = {
  /** What is switched off. */
  readonly without: ReadonlySet<string>;
  /** Statements that say how much they matter have to matter so much; 1 lets all through. */
  readonly importance: number;
};

/** Stands between what is switched off; addresses need not escape it. */
const SEPARATOR = '~';

/** What an address switches off; words that switch nothing are left out. */
export function readWithout(text: string | undefined): ReadonlySet<Switch> {
  const words = new Set((text ?? '').split(SEPARATOR));
  return new Set(SWITCHES.filter((one) => words.has(one)));
}

/** The same for an address, in the order of the legend; undefined where nothing is off. */
export function writeWithout(without: ReadonlySet<string>): string | undefined {
  const off = SWITCHES.filter((one) => without.has(one));
  return off.length === 0 ? undefined : off.join(SEPARATOR);
}

/** What is shown of a scene, and what the legend keeps out of it. */
export type ShownScene = SceneGraph & {
  /** How many entities the legend keeps out. */
  readonly filtered: number;
  /** The entities that were hidden one by one. */
  readonly hidden: readonly SceneEntity[];
};

/**
 * What is shown of a scene: statements that the legend lets through, and the entities that these join.
 * What an act has named or pinned stays without any; what is hidden goes whatever else is said of it.
 */
export function shownOf(graph: SceneGraph, state: SceneState, filter: SceneFilter): ShownScene {
  const kept = new Set(graph.entities.filter(keeps).map(({ key }) => key));
  const joining = graph.statements.filter(
    (one) => kept.has(one.from) && kept.has(one.to) && letsThrough(one, filter),
  );
  const joined = new Set(joining.flatMap(({ from, to }) => [from, to]));
  const named = namedBy(state);
  const { focus, pinned, hidden } = state;
  const near = focus !== null && kept.has(focus) ? around(focus, joining) : null;
  const entities = graph.entities.filter(({ key, stage }) => {
    if (!kept.has(key)) return false;
    if (near && !near.has(key) && !pinned.has(key)) return false;
    return joined.has(key) || named.has(key) || pinned.has(key) || isOfKind(state, stage);
  });
  const shown = new Set(entities.map(({ key }) => key));
  return {
    entities,
    statements: joining.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    hidden: graph.entities.filter(({ key }) => hidden.has(key)),
    filtered: near
      ? 0
      : graph.entities.filter(({ key }) => !shown.has(key) && !hidden.has(key)).length,
  };

  function keeps({ key, kind }: SceneEntity): boolean {
    return !state.hidden.has(key) && (state.pinned.has(key) || !filter.without.has(kind));
  }
}

function letsThrough({ type, basis, importance }: SceneStatement, filter: SceneFilter): boolean {
  if (filter.without.has(type) || filter.without.has(basis)) return false;
  return importance === null || importance >= filter.importance;
}

/** The keys of the entities that acts have named. */
function namedBy({ expansions }: SceneState): ReadonlySet<string> {
  return new Set(expansions.flatMap((one) => (one.do === 'expand' ? [one.key] : [])));
}

/** What a kind brought in needs no statement to be there. */
function isOfKind({ expansions }: SceneState, stage: number): boolean {
  return expansions[stage]?.do === 'kind';
}

function around(focus: string, statements: readonly SceneStatement[]): ReadonlySet<string> {
  const touching = statements.filter(({ from, to }) => from === focus || to === focus);
  return new Set([focus, ...touching.flatMap(({ from, to }) => [from, to])]);
}
