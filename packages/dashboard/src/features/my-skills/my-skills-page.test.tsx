import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { HeldSkill } from '../../lib/held-skills';
import { renderPage } from '../../testing/render-page';
import type { ListedSkill } from './listed-skill';
import { SkillsAnswerDocument } from './my-skills.generated';
import { MySkillsPage } from './my-skills-page';
import type { SkillsChoice } from './skills-choice';
import type { SkillList } from './use-listed-skills';
import type { MyList } from './use-my-list';
import type { SkillsAnswer } from './use-skills-answer';

const sql: HeldSkill = { slug: 'sql', level: 3 };

function listedOf(name: string, level: number): ListedSkill {
  const slug = name.toLowerCase();
  return { slug, level, skill: { slug, name, category: 'TECHNICAL' }, suggestions: [] };
}

function endOf(name: string) {
  return { id: name, slug: name.toLowerCase(), name };
}

const listed: SkillList = {
  known: [listedOf('SQL', 3)],
  gone: [],
  unchecked: [],
  loading: false,
  trouble: null,
  retrying: false,
  retry: () => undefined,
};

const answer: SkillsAnswer = {
  roles: [{ fit: 0.62, gap: 0.4, newLevels: 12.5, role: endOf('Analyst') }],
  next: [
    {
      skill: endOf('Git'),
      level: 3,
      heldLevel: 0,
      newRoles: 2,
      roles: [endOf('Engineer'), endOf('Developer')],
      needsFirst: [],
    },
  ],
  count: 1,
  outdated: false,
  operation: { document: SkillsAnswerDocument, variables: {} },
  trouble: null,
  retrying: false,
  retry: () => undefined,
};

const choice: SkillsChoice = {
  order: 'category',
  onOrder: () => undefined,
  within: false,
  onWithin: () => undefined,
  all: false,
  onAll: () => undefined,
};

function renderSkills(
  props: Partial<Parameters<typeof MySkillsPage>[0]> = {},
  last: MyList['last'] = null,
) {
  const list = {
    skills: [sql],
    setLevel: vi.fn(),
    change: vi.fn(),
    last,
    undo: vi.fn(),
    forget: vi.fn(),
  };
  const onLeave = vi.fn();
  renderPage(
    <MySkillsPage
      list={list}
      shared={null}
      unreadable={false}
      listed={listed}
      answer={answer}
      choice={choice}
      onLeave={onLeave}
      {...props}
    />,
  );
  return { ...list, onLeave };
}

test('the answer comes first: the role that fits best, and the skill that opens most', () => {
  renderSkills();
  expect(
    screen.getByText(
      'Your 1 skill fits Analyst best: a fit of 62 %. Learning Git to working would bring 2 more roles within reach.',
    ),
  ).toBeVisible();
});

test('a skill that builds on others says so in the answer', () => {
  const [first] = answer.next ?? [];
  if (!first) throw new Error('there is no next skill');
  const next = [{ ...first, heldLevel: 1, needsFirst: [endOf('Logic')] }];
  renderSkills({ answer: { ...answer, next } });
  expect(
    screen.getByText(
      /Raising Git to working, after 1 skill that it builds on, would bring 2 more roles within reach\.$/,
    ),
  ).toBeVisible();
});

test('a level is a slider with a word for each step', () => {
  const { setLevel } = renderSkills();
  const slider = screen.getByRole('slider', { name: 'Level of SQL' });
  expect(slider).toHaveAttribute('aria-valuetext', 'working, 3 of 5');
  fireEvent.change(slider, { target: { value: '5' } });
  expect(setLevel).toHaveBeenCalledExactlyOnceWith('sql', 5);
});

test('a skill is removed, and what was done can be undone', async () => {
  const { change } = renderSkills();
  await userEvent.click(screen.getByRole('button', { name: 'Remove SQL' }));
  expect(change).toHaveBeenCalledExactlyOnceWith([], 'SQL was removed.');
});

test('what was last done is said, with the way back', async () => {
  const { undo } = renderSkills({}, { words: 'SQL was removed.', before: [sql] });
  expect(screen.getByText('SQL was removed.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
});

test('a role leads to a plan from one’s own skills', () => {
  renderSkills();
  expect(screen.getByRole('link', { name: 'Plan to Analyst' })).toHaveAttribute(
    'href',
    '/plan?to=analyst&mine=true',
  );
});

test('a next skill that one has is added at its level', async () => {
  const { change } = renderSkills();
  await userEvent.click(screen.getByRole('button', { name: 'I have Git: add it at working' }));
  expect(change).toHaveBeenCalledExactlyOnceWith(
    [sql, { slug: 'git', level: 3 }],
    'Git was added at working.',
  );
});

test('a shared list is shown as it is, and kept only when one says so', async () => {
  const shared = [
    { slug: 'sql', level: 5 },
    { slug: 'git', level: 2 },
  ];
  const { change, onLeave } = renderSkills({ shared });
  expect(screen.queryByRole('slider')).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Plan to Analyst' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(change).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Add to mine' }));
  expect(change).toHaveBeenCalledExactlyOnceWith(shared, 'Your list now has 2 skills.');
  expect(onLeave).toHaveBeenCalledTimes(2);
});

test('a skill that the graph has no more is marked, and exchanged for what it may be', async () => {
  const gone = [{ slug: 'sqll', level: 4, skill: null, suggestions: [endOf('Git')] }];
  const { change } = renderSkills({ listed: { ...listed, known: [], gone } });
  const part = screen.getByText('No longer in the graph').parentElement ?? document.body;
  expect(within(part).getByText('Sqll')).toBeVisible();
  expect(screen.queryByText(/fits Analyst best/)).not.toBeInTheDocument();
  await userEvent.click(within(part).getByRole('button', { name: 'Use Git instead' }));
  expect(change.mock.lastCall?.[1]).toBe('Sqll was replaced by Git.');
});

test('while no answer is there yet, the page says that it loads', () => {
  renderSkills({ answer: { ...answer, roles: null, next: null, outdated: true } });
  expect(document.querySelectorAll('[aria-busy="true"]')).not.toHaveLength(0);
  expect(screen.getByRole('slider', { name: 'Level of SQL' })).toBeVisible();
});

test('an outage leaves the list standing and can be tried again', async () => {
  const retry = vi.fn();
  const trouble = {
    code: 'NETWORK',
    message: null,
    field: null,
    suggestions: [],
    requestId: null,
  } as const;
  renderSkills({ answer: { ...answer, roles: null, next: null, trouble, retry } });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  expect(screen.getByRole('slider', { name: 'Level of SQL' })).toBeVisible();
});
