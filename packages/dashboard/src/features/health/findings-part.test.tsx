import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../apollo/apply-changes.generated';
import { TryEffectsDocument } from '../../editing/preview/preview.generated';
import type { HealthCheck } from '../../gql/graphql';
import { answerNames } from '../../testing/change-set-fixtures';
import { findingOf, foundEntityOf } from '../../testing/health-fixtures';
import { refused } from '../../testing/person-fixtures';
import { answerMerge, triedMergeOf } from '../../testing/preview-fixtures';
import { renderPage } from '../../testing/render-page';
import { FindingsPart } from './findings-part';
import { GradesOfRequirementDocument } from './health.generated';
import type { Finding } from './health-state';

vi.mock('../../lib/new-key', () => ({ newKey: () => 'key' }));

const baker = foundEntityOf('Baker', { kind: 'Role' });

const unsupported = findingOf('Baker requires Dough: no source is given', {
  statement: 's1',
  statementVersion: 4,
  entity: baker,
  other: foundEntityOf('Dough'),
});

type Shown = {
  check: HealthCheck;
  finding: Finding;
  may?: boolean;
  mayPropose?: boolean;
  page?: number;
};

function show(shown: Shown, answers: readonly MockLink.MockedResponse[] = []) {
  const { check, finding, may = true, mayPropose = may, page = 1 } = shown;
  const onDone = vi.fn();
  renderPage(
    <FindingsPart
      check={check}
      page={page}
      asked={{
        answer: { findings: [finding], total: 45 },
        loading: false,
        trouble: null,
        refetch: async () => undefined,
      }}
      repair={{ may, mayPropose, onDone }}
    />,
    answers,
  );
  return onDone;
}

const removal = [{ removeStatement: { statement: 's1', expectedVersion: 4 } }];

/** What is answered to a try: an operation without effects, or the problem that it has. */
function tried(changes: object[], problem?: string): MockLink.MockedResponse {
  const problems = problem
    ? [{ __typename: 'ChangeProblem', rule: 'VERSION', message: problem }]
    : [];
  const operation = {
    __typename: 'TriedOperation',
    position: 0,
    sentence: 'Remove it',
    effects: [],
    problems,
  };
  const data = { tryChanges: { __typename: 'Trial', revision: 9, operations: [operation] } };
  return {
    request: { query: TryEffectsDocument, variables: { changes } },
    result: { data },
  } as MockLink.MockedResponse;
}

function applied(changes: object[], reason: string, result?: object): MockLink.MockedResponse {
  const changeSet = { __typename: 'ChangeSet', number: 31, revision: 30, reason };
  return {
    request: { query: ApplyChangesDocument, variables: { changes, reason, key: 'key' } },
    result: result ?? { data: { applyChanges: changeSet } },
  } as MockLink.MockedResponse;
}

test('a finding leads to its entities, and its page says where it is', () => {
  show({ check: 'NO_EVIDENCE', finding: unsupported, page: 2 });
  expect(screen.getByText(unsupported.sentence)).toBeVisible();
  expect(screen.getByRole('link', { name: /^(Role )?Baker$/ })).toHaveAttribute(
    'href',
    '/roles/baker',
  );
  expect(screen.getByRole('link', { name: /Dough/ })).toHaveAttribute('href', '/skills/dough');
  expect(screen.getByRole('link', { name: 'Edit Baker' })).toHaveAttribute(
    'href',
    '/edit/role/baker?at=s1',
  );
  expect(screen.getByText('21 to 40 of 45')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
    'href',
    '/health?check=no-evidence&page=3',
  );
});

test('whoever may change nothing sees the finding without buttons', () => {
  show({ check: 'NO_EVIDENCE', finding: unsupported, may: false });
  expect(screen.getByText(unsupported.sentence)).toBeVisible();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Edit Baker' })).not.toBeInTheDocument();
});

test('whoever may propose is led to where an entity is edited, merged or taken out of use', () => {
  const twins = { entity: foundEntityOf('Knitting'), other: foundEntityOf('Knittings') };
  show({
    check: 'NEAR_DUPLICATE',
    finding: findingOf('They are alike', twins),
    may: false,
    mayPropose: true,
  });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  const merge = screen.getByRole('link', {
    name: 'Compare Knitting and Knittings, and merge them',
  });
  expect(merge).toHaveAttribute('href', '/merge/skill/knittings?into=knitting');
  expect(screen.getByRole('link', { name: 'Edit Knitting' })).toBeVisible();
  show({ check: 'UNNEEDED_SKILL', finding: findingOf('No role asks for it') });
  expect(
    screen.getByRole('link', { name: 'Take Dough out of use, and choose a replacement' }),
  ).toHaveAttribute('href', '/deprecate/skill/dough');
});

test('a statement is removed, with a reason that can be changed', async () => {
  const onDone = show({ check: 'NO_EVIDENCE', finding: unsupported }, [
    tried(removal),
    applied(removal, 'No source says so, nor do we'),
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Remove the statement/ }));
  const field = screen.getByLabelText('Why?');
  expect(field).toHaveValue('No source says so');
  await userEvent.type(field, ', nor do we');
  expect(await screen.findByText('What this does')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  await vi.waitFor(() =>
    expect(onDone).toHaveBeenCalledWith({ number: 31, words: 'The statement is removed.' }),
  );
});

test('why something cannot be done is told before, and a refusal keeps what was typed', async () => {
  const message = 'expectedVersion: it has version 5 by now.';
  show({ check: 'NO_EVIDENCE', finding: unsupported }, [
    tried(removal, message),
    applied(removal, 'No source says so', refused('CONFLICT', message, 'expectedVersion')),
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Remove the statement/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('it has version 5 by now');
  await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
  await vi.waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  expect(screen.getByLabelText('Why?')).toHaveValue('No source says so');
});

test('evidence needs a source, a place and words', async () => {
  show({ check: 'NO_EVIDENCE', finding: unsupported });
  await userEvent.click(screen.getByRole('button', { name: /^Add evidence/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
  expect(screen.getAllByText('Fill this in.').length).toBeGreaterThan(1);
});

test('grades are set to others than they are', async () => {
  const uneven = { ...unsupported, sentence: 'Baker requires Dough: importance 5, but level 1' };
  const regraded = { level: 4, gradeBasis: 'EDITORIAL' as const };
  const update = [{ updateRequires: { statement: 's1', expectedVersion: 4, ...regraded } }];
  const properties = {
    __typename: 'RoleRequiresProperties',
    id: 's1',
    version: 4,
    necessity: 'ESSENTIAL',
    importance: 5,
    level: 1,
  };
  const edges = [{ __typename: 'RoleRequiresRelationship', properties }];
  const entity = {
    kind: 'Role',
    __typename: 'Role',
    id: baker.id,
    requiresConnection: { __typename: 'RoleRequiresConnection', edges },
  };
  const request = {
    query: GradesOfRequirementDocument,
    variables: { role: baker.id, statement: 's1' },
  };
  const grades = { request, result: { data: { entity } } } as MockLink.MockedResponse;
  const onDone = show({ check: 'UNEVEN_GRADES', finding: uneven }, [
    grades,
    tried(update),
    applied(update, 'The grades did not go together'),
    // What stands there is asked anew once the graph has changed.
    grades,
  ]);
  await userEvent.click(screen.getByRole('button', { name: /^Set the grades/ }));
  const level = await screen.findByLabelText('Level');
  expect(level).toHaveValue('1');
  await userEvent.click(screen.getByRole('button', { name: 'Set them' }));
  expect(screen.getByText('Choose other grades than there are.')).toBeVisible();
  await userEvent.selectOptions(level, '4');
  expect(screen.queryByText('Choose other grades than there are.')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Set them' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
});

test('of two that may be the same it is asked which one stays, and shown what goes over', async () => {
  const [one, other] = [foundEntityOf('Knitting'), foundEntityOf('Knittings')];
  const twins = findingOf('Knitting and Knittings: they are alike', { entity: one, other });
  const [asks, asksOther] = [
    'role/tailor REQUIRES skill/knitting',
    'role/tailor REQUIRES skill/knittings',
  ];
  const preview = (from: string, into: string, [before, after]: [string, string]) => {
    const statement = { id: 's2', type: 'REQUIRES', before, after, evidenceCount: 0 };
    return answerMerge(triedMergeOf(from, into, { moves: [statement] }));
  };
  const ends = { from: one.id, into: other.id, fromVersion: 3, intoVersion: 3 };
  const onDone = show({ check: 'NEAR_DUPLICATE', finding: twins }, [
    preview('Knittings', 'Knitting', [asksOther, asks]),
    answerNames(['Tailor'], ['Knitting', 'Knittings']),
    preview('Knitting', 'Knittings', [asks, asksOther]),
    applied([{ merge: ends }], 'The same by two names'),
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Merge Knitting and Knittings' }));
  expect(await screen.findByText('One statement goes over')).toBeVisible();
  const moved = await screen.findByText(/→ Tailor needs Knitting$/);
  expect(moved).toHaveTextContent('Tailor needs Knittings → Tailor needs Knitting');
  await userEvent.click(screen.getByLabelText(/^Knittings/));
  expect(await screen.findByText(/→ Tailor needs Knittings$/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Merge them' }));
  await vi.waitFor(() =>
    expect(onDone).toHaveBeenCalledWith({
      number: 31,
      words: 'Knitting has become part of Knittings.',
    }),
  );
});

test('what is out of use and spoken of goes over to what takes its place, or comes into use again', async () => {
  const knit = foundEntityOf('Knit', { replacedBy: 'id-Knitting' });
  const finding = findingOf('Tailor requires Knit, which is out of use', {
    statement: 's1',
    statementVersion: 4,
    entity: knit,
  });
  const merging = [{ merge: { from: knit.id, into: 'id-Knitting', fromVersion: knit.version } }];
  const restoring = [{ restoreEntity: { entity: knit.id, expectedVersion: knit.version } }];
  const onDone = show({ check: 'DEPRECATED_IN_USE', finding }, [
    answerMerge(triedMergeOf('Knit', 'Knitting')),
    applied(merging, 'It was replaced'),
    tried(restoring),
    applied(restoring, 'It is spoken of, and so needed'),
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Move to its replacement: Knit' }));
  await userEvent.click(screen.getByRole('button', { name: 'Move it' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
  await userEvent.click(screen.getByRole('button', { name: 'Take into use again: Knit' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take it into use' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));
});
