import type { PlannedStatement, PlannedType } from './planned-statements.ts';

/** The tables of links that statements in use are kept in; the essential ones are part of R(r). */
export const TABLE_NAMES = [
  'essentials',
  'optionals',
  'prerequisites',
  'broader',
  'related',
  'toolsOf',
  'supports',
  'taughtBy',
  'moves',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const TABLE_OF = {
  USES: 'toolsOf',
  LEADS_TO: 'moves',
  BUILDS_ON: 'prerequisites',
  BROADER: 'broader',
  RELATED: 'related',
  SUPPORTS: 'supports',
  TEACHES: 'taughtBy',
} as const satisfies Record<Exclude<PlannedType, 'REQUIRES'>, TableName>;

/** The table that a statement in use is kept in. */
export function tableOf({ type, necessity }: Pick<PlannedStatement, 'type' | 'necessity'>) {
  if (type !== 'REQUIRES') return TABLE_OF[type];
  return necessity === 'ESSENTIAL' ? 'essentials' : 'optionals';
}

/** Whether the table of this type is read from what its statements lead to. */
export function isTurned(type: PlannedType): boolean {
  return type === 'TEACHES';
}
