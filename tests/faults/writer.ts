import { randomUUID } from 'node:crypto';
import {
  type ChangeInput,
  type ChangeRequest,
  createRole,
  createSkill,
  describeSkill,
  stateRequires,
} from './change-request.ts';
import { createExpectedGraph, type ExpectedGraph } from './expected-graph.ts';

/** A change set that a writer is about to send, and what is to be told of the graph once it is kept. */
type Intent = { readonly request: ChangeRequest; readonly keep: () => void };

/** Somebody who writes to a part of the graph that nobody else touches. */
export type Writer = {
  /** What the acknowledged change sets have made of it. */
  readonly expected: ExpectedGraph;
  readonly next: () => Intent;
};

/**
 * A writer whose change sets create, edit, state, remove and merge, one operation or several at a time.
 * They build on each other: of one that is lost, half kept or done twice, a later one is refused. The
 * reason of each ends with its key, by which it is found in the log.
 */
export function createWriter(scope: string, reason: string): Writer {
  const expected = createExpectedGraph(scope);
  const counter = `${scope}-counter`;
  let step = 0;
  const turns = [beginRound, count, addSkills, takeAway, mergeSkills];

  return {
    expected,
    next: () => {
      const at = step++;
      const [round, turn] = [Math.floor(at / turns.length), at % turns.length];
      const { changes, keep } = (turns[turn] ?? count)(round);
      const key = randomUUID();
      return { request: { key, reason: `${reason} ${key}`, changes }, keep };
    },
  };

  function beginRound(round: number) {
    const [role, skill] = [`${scope}-r${round}`, `${scope}-s${round}`];
    const isFirst = round === 0;
    return {
      changes: [
        ...(isFirst ? [createSkill(counter)] : []),
        createRole(role),
        createSkill(skill),
        stateRequires(role, skill),
      ],
      keep: () => {
        if (isFirst) expected.create('Skill', counter);
        expected.create('Role', role);
        expected.create('Skill', skill);
        expected.state(role, skill);
      },
    };
  }

  function count(round: number) {
    const description = `Round ${round}.`;
    return {
      changes: [describeSkill(counter, expected.versionOf(counter), description)],
      keep: () => expected.describe(counter, description),
    };
  }

  function addSkills(round: number) {
    const [role, goes, stays] = ['r', 't', 'x'].map((letter) => `${scope}-${letter}${round}`) as [
      string,
      string,
      string,
    ];
    const description = `Round ${round}, with more.`;
    return {
      changes: [
        createSkill(goes),
        createSkill(stays),
        stateRequires(role, goes),
        describeSkill(counter, expected.versionOf(counter), description),
      ],
      keep: () => {
        expected.create('Skill', goes);
        expected.create('Skill', stays);
        expected.state(role, goes);
        expected.describe(counter, description);
      },
    };
  }

  function takeAway(round: number) {
    const [role, skill] = [`${scope}-r${round}`, `${scope}-s${round}`];
    const statement = `role/${role} REQUIRES skill/${skill}`;
    const changes: ChangeInput[] = [{ removeStatement: { statement, expectedVersion: 1 } }];
    return { changes, keep: () => expected.remove(role, skill) };
  }

  function mergeSkills(round: number) {
    const [role, goes, stays] = ['r', 't', 'x'].map((letter) => `${scope}-${letter}${round}`) as [
      string,
      string,
      string,
    ];
    const [from, into] = [`skill/${goes}`, `skill/${stays}`];
    const changes: ChangeInput[] = [{ merge: { from, into, fromVersion: 1, intoVersion: 1 } }];
    return { changes, keep: () => expected.merge(role, goes, stays) };
  }
}
