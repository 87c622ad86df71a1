import { expect } from 'vitest';
import {
  createRole,
  createSkill,
  describeSkill,
  MERGE,
  REVERT,
  stateRequires,
} from './change-request.ts';
import type { Round } from './race-round.ts';
import { change, type Request } from './send-at-once.ts';

type Word = (name: string) => string;
type Given = {
  readonly word: Word;
  readonly editors: number;
  /** Numbers of the change sets that prepared the race. */
  readonly prepared: readonly number[];
};

/** Requests that get in each other's way. */
export type Race = {
  readonly before: (word: Word) => readonly Request[];
  /** Those at even places go to one server, the others to the other. */
  readonly requests: (given: Given) => readonly Request[];
  /** The codes that are an explanation for those that do not get through. */
  readonly refusals: readonly string[];
  readonly expect: (round: Round) => void;
};

const EXPLAINED = ['CONFLICT', 'BAD_USER_INPUT', 'ALREADY_EXISTS', 'NOT_FOUND'];

/** All races, by what they are called in the table of figures. */
export const RACES: Readonly<Record<string, Race>> = {
  'edits of one version': {
    before: (word) => [change(createSkill(word('x')))],
    requests: ({ word, editors }) =>
      times(editors, (at) => change(describeSkill(word('x'), 1, `By ${at}.`))),
    refusals: ['CONFLICT'],
    expect: ({ answered, details, entities }) => {
      expect(answered).toHaveLength(1);
      expect(new Set(details.map((one) => one['currentVersion']))).toEqual(new Set([2]));
      expect(entities.map(({ version }) => version)).toEqual([2]);
    },
  },
  'creations of one name': {
    before: () => [],
    requests: ({ word, editors }) => {
      const name = word('Straße');
      const spelt = [name, name.toUpperCase(), name.normalize('NFD'), name.replace('S', 'Ｓ')];
      return times(editors, (at) =>
        change(createSkill(word(`w${at}`), { name: spelt[at % spelt.length] })),
      );
    },
    refusals: ['ALREADY_EXISTS'],
    expect: ({ answered, entities }) => {
      expect([answered.length, entities.length]).toEqual([1, 1]);
    },
  },
  'additions of one statement': {
    before: (word) => [change(createRole(word('r')), createSkill(word('x')))],
    requests: ({ word, editors }) =>
      times(editors, () => change(stateRequires(word('r'), word('x')))),
    refusals: ['ALREADY_EXISTS'],
    expect: ({ answered, statements }) => {
      expect([answered.length, statements.length]).toEqual([1, 1]);
    },
  },
  'merges in opposite order': mergeRace(2, (word) => [
    merge(word('x'), word('y')),
    merge(word('y'), word('x')),
  ]),
  'merges in a circle': mergeRace(1, (word) => [
    merge(word('x'), word('y')),
    merge(word('y'), word('z')),
    merge(word('z'), word('x')),
  ]),
  'a merge and edits of what goes': mergeRace(2, (word) => [
    merge(word('x'), word('y')),
    change(describeSkill(word('x'), 1, 'Edited.')),
  ]),
  'a merge and edits of what stays': mergeRace(2, (word) => [
    merge(word('x'), word('y')),
    change(describeSkill(word('y'), 1, 'Edited.')),
  ]),
  'a merge and statements on what goes': mergeRace(2, (word) => [
    merge(word('x'), word('y')),
    change(stateRequires(word('r'), word('x'))),
  ]),
  'a revert and edits': {
    before: (word) => [
      change(createSkill(word('x'))),
      change(describeSkill(word('x'), 1, 'First.')),
    ],
    requests: ({ word, editors, prepared }) =>
      bothWays(editors, [
        { document: REVERT, given: { number: prepared[1] } },
        change(describeSkill(word('x'), 2, 'Second.')),
      ]),
    refusals: ['CONFLICT'],
    expect: ({ answered, entities }) => {
      expect(answered).toHaveLength(1);
      expect(entities.map(({ version }) => version)).toEqual([3]);
    },
  },
};

function merge(from: string, into: string): Request {
  return { document: MERGE, given: { from: `skill/${from}`, into: `skill/${into}` } };
}

/** A race about three skills, of which other roles ask for two; at least `least` are left. */
function mergeRace(least: number, requestsFor: (word: Word) => readonly Request[]): Race {
  return {
    before: (word) => [
      change(
        ...['x', 'y', 'z'].map((name) => createSkill(word(name))),
        ...['r', 'p', 'q'].map((name) => createRole(word(name))),
        stateRequires(word('p'), word('x')),
        stateRequires(word('q'), word('y')),
      ),
    ],
    requests: ({ word, editors }) => bothWays(editors, requestsFor(word)),
    refusals: EXPLAINED,
    expect: (round) => {
      const { answered, entities, word } = round;
      expect(answered.length).toBeGreaterThan(0);
      const skills = entities.filter(({ kind }) => kind === 'Skill');
      expect(skills.length).toBeGreaterThanOrEqual(least);
      const stated = answered.some(({ given }) => JSON.stringify(given).includes('"require"'));
      expectAsked(round, word('p'), word('x'));
      expectAsked(round, word('q'), word('y'));
      if (stated) expectAsked(round, word('r'), word('x'));
    },
  };
}

/** What was acknowledged, that a role asks for a skill, is said of what the skill leads to by now. */
function expectAsked({ leadsTo, statements, entities }: Round, role: string, skill: string): void {
  const [from, to] = [leadsTo(role), leadsTo(skill)];
  expect(entities.map(({ id }) => id)).toContain(to);
  expect(statements.filter((one) => one.from === from && one.to === to)).toHaveLength(1);
}

const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** The requests in turn, each of them to either server. */
function bothWays(editors: number, requests: readonly Request[]): Request[] {
  return times(editors, (at) => {
    const turn = Math.floor(at / 2) + (at % 2);
    return requests[turn % requests.length] as Request;
  });
}
