import type { MockLink } from '@apollo/client/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApplyChangesDocument } from '../../apollo/apply-changes.generated';
import { FindEntitiesDocument } from '../../editing/find-entities.generated';
import { answerNames } from '../../testing/change-set-fixtures';
import { chosen, skillOf } from '../../testing/out-of-use-fixtures';
import { refused } from '../../testing/person-fixtures';
import { answerDeprecation, answerPlans, triedDeprecationOf } from '../../testing/preview-fixtures';
import { renderPage } from '../../testing/render-page';
import { noteSaved, useSavedNote } from '../../ui/saved/saved-note';
import { DeprecatePage } from './deprecate-page';
import { MayBeSameDocument } from './out-of-use.generated';

vi.mock('../../lib/new-key', () => ({ newKey: () => 'key' }));
vi.mock('../../apollo/use-graph-changes', () => ({ useGraphChanges: () => undefined }));

beforeEach(() => {
  window.sessionStorage.clear();
  noteSaved(null);
});

/** The health has found one that may be the same, and the search one that is close by name. */
const near: MockLink.MockedResponse[] = [
  {
    request: { query: MayBeSameDocument, variables: { id: 'id-Bakery' } },
    result: {
      data: {
        graphHealth: {
          __typename: 'GraphHealth',
          revision: 9,
          checks: [
            {
              __typename: 'HealthReport',
              check: 'NEAR_DUPLICATE',
              findings: [
                {
                  __typename: 'HealthFinding',
                  sentence: 'Bakery and Bakeries: they are alike',
                  entity: { __typename: 'Skill', ...skillOf('Bakery') },
                  other: { __typename: 'Skill', ...skillOf('Bakeries') },
                },
              ],
            },
          ],
        },
      },
    },
  },
  {
    request: {
      query: FindEntitiesDocument,
      variables: { text: 'Bakery', kinds: ['SKILL'], first: 8 },
    },
    result: {
      data: {
        search: ['Bakery', 'Baker skills', 'Bakeries'].map((name) => ({
          __typename: 'SearchHit' as const,
          kind: 'SKILL' as const,
          matched: name,
          entity: { __typename: 'Skill' as const, ...skillOf(name) },
        })),
      },
    },
  },
];

function Note() {
  const note = useSavedNote();
  return <p>{note ? `note ${note.number}` : ''}</p>;
}

function show(answers: readonly MockLink.MockedResponse[], by?: string) {
  const given = { onChoose: vi.fn(), onBack: vi.fn() };
  renderPage(
    <>
      <DeprecatePage entity={skillOf('Bakery')} by={by} atOnce {...given} />
      <Note />
    </>,
    [answerPlans, answerNames(['Baker', 'Cook'], ['Bakery', 'Baking']), ...answers],
  );
  return given;
}

const statement = (id: string, role: string) => ({
  id,
  type: 'REQUIRES',
  sentence: `role/${role} REQUIRES skill/bakery`,
  readAs: `role/${role} REQUIRES skill/baking`,
});

test('what leads to it and what plans make of each statement is told', async () => {
  const tried = triedDeprecationOf('Bakery', 'Baking', {
    statements: [
      { ...statement('s1', 'cook'), reading: 'AS_REPLACEMENT' },
      { ...statement('s2', 'baker'), reading: 'TOGETHER' },
    ],
  });
  show([chosen, answerDeprecation(tried)], 'baking');
  expect(
    await screen.findByText('Lists leave Bakery out, and Baking takes its place.'),
  ).toBeVisible();
  expect(screen.getByText('One statement is read as said of Baking')).toBeVisible();
  expect(await screen.findByText('Cook needs Bakery → Cook needs Baking')).toBeVisible();
  expect(screen.getByText(/^One is read together with what is said of Baking/)).toBeVisible();
  expect(screen.getByText(/^Plans that name it by one of them read Baking/)).toBeVisible();
  expect(screen.getByText(/^These go on leading to its page: skill\/bakery/)).toBeVisible();
});

test('those that may be the same are offered before those that are only close by name', async () => {
  const { onChoose } = show([...near, answerDeprecation(triedDeprecationOf('Bakery', null))]);
  await screen.findByText(/^May be the same/);
  await screen.findByRole('button', { name: 'Choose Baker skills' });
  const offered = screen.getAllByRole('button', { name: /^Choose / });
  expect(offered.map((one) => one.getAttribute('aria-label'))).toEqual([
    'Choose Bakeries',
    'Choose Baker skills',
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Choose Bakeries' }));
  expect(onChoose).toHaveBeenCalledWith('bakeries');
});

test('it is done with the version and the replacement that were looked at; a refusal keeps the reason', async () => {
  const reason = 'Baking takes the place of Bakery, for good';
  const changes = [
    { deprecateSkill: { skill: 'skill/bakery', expectedVersion: 3, replacedBy: 'skill/baking' } },
  ];
  const request = { query: ApplyChangesDocument, variables: { changes, reason, key: 'key' } };
  const done = { __typename: 'ChangeSet' as const, number: 31, revision: 30, reason };
  show(
    [
      chosen,
      answerDeprecation(triedDeprecationOf('Bakery', 'Baking')),
      { request, result: refused('FORBIDDEN', 'It needs the role editor.') },
      { request, result: { data: { applyChanges: done } } },
    ] as MockLink.MockedResponse[],
    'baking',
  );
  await userEvent.type(await screen.findByLabelText('Why?'), ', for good');
  const submit = screen.getByRole('button', { name: 'Take it out of use' });
  await userEvent.click(submit);
  expect(await screen.findByRole('alert')).toHaveTextContent('Your account may not do this');
  expect(screen.getByLabelText('Why?')).toHaveValue(reason);
  await userEvent.click(submit);
  expect(await screen.findByText('note 31')).toBeVisible();
});
