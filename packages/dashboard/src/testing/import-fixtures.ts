import type { ImportPage_ImportFragment } from '../gql/graphql';

type Plain = Omit<ImportPage_ImportFragment, ' $fragmentName'>;

/** An import of ESCO as it is before it was compared. */
export function importOf(fields: Partial<Plain> = {}): ImportPage_ImportFragment {
  return {
    id: 'i1',
    state: 'UPLOADED',
    progress: null,
    operationCount: 0,
    leftOutCount: 0,
    changeSetCount: 0,
    job: null,
    updatedAt: '2026-11-29T12:01:00.000Z',
    format: 'ESCO',
    title: 'ESCO v1.2.0',
    release: '1.2.0',
    hasFiles: true,
    revision: null,
    isUnchanged: false,
    isPart: false,
    ambiguousCount: 0,
    sharedAliasCount: 0,
    startedAt: '2026-11-29T12:00:00.000Z',
    startedBy: { id: 'ada', name: 'Ada Lovelace' },
    files: [
      {
        name: 'skills.csv',
        size: 302_554,
        archive: 'esco.zip',
        table: null,
        problem: null,
        columns: [],
      },
    ],
    differences: [],
    changeSets: [],
    problem: null,
    ...fields,
  };
}

/** What an import would change, where it was compared. */
export const compared = importOf({
  state: 'COMPARED',
  job: 'esco-1.2.0-abc',
  revision: 7,
  operationCount: 1210,
  leftOutCount: 2,
  ambiguousCount: 1,
  differences: [
    { kind: 'ROLE', type: null, new: 95, changed: 0, gone: 0, unchanged: 1 },
    { kind: 'SKILL', type: null, new: 1063, changed: 12, gone: 4, unchanged: 0 },
    { kind: null, type: 'REQUIRES', new: 36, changed: 0, gone: 0, unchanged: 0 },
  ],
});
