import { expect, test } from 'vitest';
import { proposal, reviewedOperation } from '../../testing/review-fixtures';
import {
  ACCEPTED,
  acceptedPositions,
  acceptRest,
  decide,
  draftsSchema,
  isBegun,
  NO_DRAFT,
  nextOpen,
  openPositions,
  toDecisions,
} from './review-draft';

const operations = [0, 1, 2].map((position) => reviewedOperation(position));
const conflict = { operation: 1, field: 'name', base: 'a', current: 'b', proposed: 'c' };
const given = { ...proposal, operations };
const inConflict = { ...given, conflicts: [conflict] };
const rejected = { accept: false, reason: 'No source.', overConflicts: false };

test('what is decided is no longer open, until it is to be decided again', () => {
  const draft = decide(NO_DRAFT, 1, rejected);
  expect(openPositions(draft, given)).toEqual([0, 2]);
  expect(openPositions(decide(draft, 1, null), given)).toEqual([0, 1, 2]);
  expect(isBegun(draft)).toBe(true);
  expect(isBegun(decide(draft, 1, null))).toBe(false);
  expect(isBegun({ ...NO_DRAFT, comment: ' Thanks. ' })).toBe(true);
});

test('what was accepted before a conflict came up is open again; what is rejected is not', () => {
  const accepted = decide(NO_DRAFT, 1, ACCEPTED);
  expect(openPositions(accepted, inConflict)).toEqual([0, 1, 2]);
  expect(openPositions(decide(NO_DRAFT, 1, rejected), inConflict)).toEqual([0, 2]);
  const over = decide(NO_DRAFT, 1, { ...ACCEPTED, overConflicts: true });
  expect(acceptedPositions(over, inConflict)).toEqual({ accept: [1], overConflicts: [1] });
});

test('to accept the rest leaves out what is decided, in conflict or in the way of a rule', () => {
  const draft = acceptRest(decide(NO_DRAFT, 0, rejected), inConflict, new Set([2]));
  expect(draft.decisions).toEqual({ 0: rejected });
  expect(acceptRest(NO_DRAFT, inConflict, new Set()).decisions).toEqual({
    0: ACCEPTED,
    2: ACCEPTED,
  });
});

test('decisions are sent in the order of the operations, with the reason where there is one', () => {
  const draft = decide(decide(NO_DRAFT, 2, rejected), 0, ACCEPTED);
  expect(toDecisions(draft, given)).toEqual([
    { operation: 0, accept: true, overConflicts: false },
    { operation: 2, accept: false, overConflicts: false, reason: 'No source.' },
  ]);
});

test('after a decision comes the next open operation, from the beginning again at the end', () => {
  expect(nextOpen([1, 4], 2)).toBe(4);
  expect(nextOpen([1], 2)).toBe(1);
  expect(nextOpen([], 2)).toBeNull();
});

test('what another version of the page has kept counts as nothing', () => {
  expect(draftsSchema.safeParse({ 7: { decisions: { 0: 'yes' } } }).success).toBe(false);
});
