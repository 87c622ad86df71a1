import type { Change } from '../change-set/change.ts';
import type { StoredEntity } from '../change-set/rows.ts';
import type { DatasetEntity } from './dataset.ts';

/** A row, and an entity that it may be. */
export type Candidate = { readonly row: DatasetEntity; readonly entity: StoredEntity };

/** Rows and entities of which nobody but an editor can tell which is which. */
export type Question = {
  readonly candidates: readonly Candidate[];
  /** What can be answered, in operations; those of one row exclude one another. */
  readonly answers: readonly Change[];
};

/** What an earlier import has asked, and whether that waits for its answer still. */
export type AskedQuestion = {
  readonly number: number;
  readonly isWaiting: boolean;
  readonly answers: readonly Change[];
};

/** As many answers as one review can decide. */
const MOST_ANSWERS = 500;

/**
 * Candidates that have a row or an entity in common, directly or by others, are one question; those that
 * have more answers than a review can decide are several, none of which parts a row from its entities.
 */
export function groupCandidates(candidates: readonly Candidate[]): Candidate[][] {
  const groupOf = new Map<object, Candidate[]>();
  for (const one of candidates) {
    const touching = new Set([one.row, one.entity].flatMap((end) => groupOf.get(end) ?? []));
    const group = [...touching, one];
    for (const { row, entity } of group) groupOf.set(row, group).set(entity, group);
  }
  return [...Map.groupBy(candidates, ({ row }) => groupOf.get(row)).values()].flatMap(parted);
}

function parted(group: readonly Candidate[]): Candidate[][] {
  const parts: Candidate[][] = [];
  let answers = MOST_ANSWERS;
  for (const all of Map.groupBy(group, ({ row }) => row).values()) {
    // That the row is new is an answer, too.
    const ofRow = all.slice(0, MOST_ANSWERS - 1);
    answers += ofRow.length + 1;
    if (answers > MOST_ANSWERS) {
      parts.push([]);
      answers = ofRow.length + 1;
    }
    parts.at(-1)?.push(...ofRow);
  }
  return parts;
}

/** The answers to a question: each candidate gets the ids of its row, or the row is a new entity. */
export function answersTo(
  candidates: readonly Candidate[],
  given: {
    readonly keysOf: (entity: string) => readonly string[];
    readonly idsOf: (row: DatasetEntity) => readonly string[];
    readonly newId: (externalId: string) => string;
  },
): Change[] {
  const links = candidates.map(({ row, entity: { kind, id, version } }): Change => {
    const externalIds = [...given.keysOf(id), ...given.idsOf(row)];
    return {
      what: 'UPDATE_ENTITY',
      kind,
      entity: id,
      expectedVersion: version,
      externalIds,
      fields: {},
    };
  });
  const creations = rowsOf(candidates).map((row): Change => {
    const { kind, externalId, name, description, aliases } = row;
    const common = { kind, id: given.newId(externalId), name, description, aliases };
    const fields = { ...row.defaults, ...row.fields };
    return { what: 'CREATE_ENTITY', ...common, externalIds: given.idsOf(row), fields };
  });
  return [...links, ...creations];
}

/** Why a question is asked, and what is to be done with its answers. */
export function sayQuestion(title: string, candidates: readonly Candidate[]): string {
  const rows = rowsOf(candidates).map((one) => {
    const entities = candidates.filter(({ row }) => row === one).map(({ entity }) => entity);
    const { file, row } = one.place;
    return `row ${row} of ${file}, “${one.name}” (${one.externalId}), may be ${listed(entities.map(({ name }) => `“${name}”`))}`;
  });
  const [what, rule] =
    rows.length === 1
      ? ['it', 'Accept the one answer that is right, and reject the others.']
      : ['each', 'Accept one answer for each row at most, and reject the others.'];
  return `Import of ${title}: ${rows.join('; ')}, or ${what} may be new. ${rule}`;
}

/** Questions that are yet to be asked, and the numbers under which others were. */
export type SortedQuestions = {
  readonly open: readonly Question[];
  readonly waiting: readonly number[];
  readonly rejected: readonly number[];
};

/**
 * Tells what is yet to be asked: neither what has a row in common with a question that waits for its
 * answer, nor that to which all answers were rejected.
 */
export function sortQuestions(
  questions: readonly Question[],
  asked: readonly AskedQuestion[],
  scheme: string,
): SortedQuestions {
  const waiting = new Map<string, number>();
  const rejected = new Map<string, number>();
  for (const { number, isWaiting, answers } of asked) {
    if (!isWaiting) rejected.set(meaning(answers, scheme), number);
    else for (const id of rowIds(answers, scheme)) waiting.set(id, number);
  }
  const sorted = questions.map((question) => {
    const { answers } = question;
    const waits = rowIds(answers, scheme).flatMap((id) => waiting.get(id) ?? []);
    const rejectedBy = waits.length > 0 ? undefined : rejected.get(meaning(answers, scheme));
    return { question, waits, rejectedBy };
  });
  return {
    open: sorted
      .filter(({ waits, rejectedBy }) => waits.length === 0 && rejectedBy === undefined)
      .map(({ question }) => question),
    waiting: [...new Set(sorted.flatMap(({ waits }) => waits))],
    rejected: sorted.flatMap(({ rejectedBy }) => rejectedBy ?? []),
  };
}

/** How many rows the questions are about: those of which only an editor can tell which entity they are. */
export const countRowsOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { candidates }) => sum + rowsOf(candidates).length, 0);

const rowsOf = (candidates: readonly Candidate[]): DatasetEntity[] => [
  ...new Set(candidates.map(({ row }) => row)),
];

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** The external id of the row that an answer is of: the first of the taxonomy, as candidates have none. */
const rowIdOf = (answer: Change, scheme: string): string | undefined =>
  'externalIds' in answer
    ? answer.externalIds?.find((id) => id.startsWith(`${scheme}:`))
    : undefined;

const rowIds = (answers: readonly Change[], scheme: string): string[] =>
  answers.flatMap((answer) => rowIdOf(answer, scheme) ?? []);

/** Two questions of one meaning ask the same: which rows are which entities. */
function meaning(answers: readonly Change[], scheme: string): string {
  const pairs = answers.flatMap((answer) =>
    answer.what === 'UPDATE_ENTITY' ? [`${answer.entity} ${rowIdOf(answer, scheme)}`] : [],
  );
  return pairs.toSorted().join('\n');
}
