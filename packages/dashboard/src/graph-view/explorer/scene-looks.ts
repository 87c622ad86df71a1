import { FADE, mixed, type SceneColours } from './scene-colours';
import type { SceneEntity, SceneStatement } from './scene-graph';
import { isOfPlan, isOnRoute, type SceneMarks } from './scene-marks';

/** How an entity is drawn. */
export type EntityLook = {
  /** The radius of the disc that holds it, in pixels. */
  readonly size: number;
  readonly color: string;
  readonly rim: string;
  /** Whether its name is written whatever stands beside it. */
  readonly forceLabel: boolean;
  readonly zIndex: number;
};

/** How a statement is drawn. */
export type StatementLook = {
  readonly size: number;
  readonly color: string;
  readonly zIndex: number;
};

/** The colours of the theme, and how many entities are drawn. */
export type Among = { readonly colours: SceneColours; readonly crowd: number };

/** Among so many, lines are thinner, so that what they lead to is seen. */
const CROWD = 150;

/** Among so many, lines cover the page, and go back into it, so that what they lead to is seen. */
const MASS = 1000;

/** The more an entity connects to in the whole graph, the larger it is; in a crowd all are smaller. */
function sizeOf(statementCount: number, crowd: number): number {
  const room = Math.min(1, Math.max(0.35, 1.15 - crowd / 1000));
  return room * Math.min(18, 5 + 1.4 * Math.log2(1 + statementCount));
}

/** The look of an entity among `crowd` others. */
export function entityLook(
  { key, kind, statementCount }: SceneEntity,
  { selected, pinned, expanded, plan }: SceneMarks,
  { colours, crowd }: Among,
): EntityLook {
  const isSelected = key === selected;
  const planned = plan !== null && isOfPlan(plan, key);
  const fades = plan !== null && !planned && !isSelected;
  const own = colours.kinds[kind];
  const size = sizeOf(statementCount, crowd) * (isSelected ? 1.35 : 1);
  return {
    size,
    color: fades ? mixed(own, colours.page, FADE) : own,
    rim: rimOf(),
    forceLabel: isSelected || pinned.has(key) || expanded.has(key) || isOnRoute(plan, key),
    zIndex: isSelected ? 3 : planned ? 2 : 1,
  };

  function rimOf(): string {
    if (isSelected || pinned.has(key)) return colours.ink;
    if (planned) return colours.accent;
    return colours.page;
  }
}

/** The look of a statement: our own judgement is thinner than what is cited. */
export function statementLook(
  { from, to, basis }: Pick<SceneStatement, 'from' | 'to' | 'basis'>,
  { selected, plan }: SceneMarks,
  { colours, crowd }: Among,
): StatementLook {
  const touches = selected !== null && (from === selected || to === selected);
  const size = (basis === 'EDITORIAL' ? 1.3 : 2.4) * (crowd > CROWD ? 0.5 : 1);
  if (touches) return { size: size + (crowd > CROWD ? 0 : 1), color: colours.ink, zIndex: 2 };
  const fades = plan !== null && !(isOfPlan(plan, from) && isOfPlan(plan, to));
  const color = fades ? colours.fadedLine : crowd > MASS ? colours.lineInMass : colours.line;
  return { size, color, zIndex: 1 };
}
