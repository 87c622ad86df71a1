import type { StepMeasures } from './measure-step.ts';

/** A role, held against a set of skills or against another role, and the move that is made of it. */
export type RoleMatch = StepMeasures & {
  /** Index of the role in the snapshot. */
  readonly role: number;
  /** How alike both sides are, from 0 to 1. */
  readonly fit: number;
};

/** Which of the roles to list. */
export type RoleListOptions = {
  readonly first: number;
  /** The greatest gap of the move, from 0 to 1. */
  readonly maxGap: number;
};
