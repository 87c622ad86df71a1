import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { nodeOf, requirementOf, roleOf, statementOf } from '../../testing/entity-fixtures';
import { disclosureOf } from '../../testing/fixtures';
import { ada, answerViewer } from '../../testing/person-fixtures';
import { renderPage } from '../../testing/render-page';
import { RolePage } from './role-page';

/** The beginning of a list of so many. */
const oneOf = (totalCount: number) => ({ totalCount, pageInfo: { endCursor: 'end' } });

const role = roleOf('Data Scientist', {
  seniority: 3,
  group: 'Data',
  duties: ['Ask questions of data'],
  requiresConnection: {
    ...oneOf(3),
    edges: [
      requirementOf('Python', { importance: 5, level: 4 }),
      requirementOf('Git', { necessity: 'OPTIONAL' }),
      requirementOf('SQL', { importance: 4 }),
    ],
  },
  ledToByConnection: {
    totalCount: 1,
    edges: [
      { node: nodeOf('Data Analyst'), properties: { ...statementOf('a'), move: 'ADVANCEMENT' } },
    ],
  },
  paysConnection: {
    totalCount: 1,
    edges: [
      {
        node: { ...nodeOf('India'), type: 'COUNTRY' },
        properties: {
          ...statementOf('pay'),
          low: 600000,
          high: 2000000,
          currency: 'INR',
          period: 'YEAR',
          year: 2023,
        },
      },
    ],
  },
});

const noMore = { edges: [], loading: false, trouble: null, ask: () => undefined };

const show = (page: ReactNode, viewer: typeof ada | null = null) =>
  renderPage(page, [answerViewer(viewer)]);

test('needs stand by category, the most important first and the optional ones apart', () => {
  show(<RolePage role={role} ways={[]} moreNeeds={noMore} disclosure={disclosureOf()} />);
  const technical = screen.getByRole('heading', { name: 'Technical' }).parentElement;
  const [essential, optional] = within(technical ?? document.body).getAllByRole('list');
  expect(essential).toHaveTextContent(/Python.*advanced.*vital.*SQL.*working.*major/);
  expect(essential).not.toHaveTextContent('Git');
  expect(optional).toHaveTextContent('Git');
});

test('the known moves, the pay and the facts are told in words', () => {
  show(<RolePage role={role} ways={[]} moreNeeds={noMore} disclosure={disclosureOf()} />);
  expect(screen.getByRole('heading', { name: 'People come from' })).toBeVisible();
  expect(screen.getByText('step up')).toBeVisible();
  expect(screen.getByText(/₹600,000.*2,000,000 a year \(2023\)/)).toBeVisible();
  expect(screen.getByText('3 of 5, from entry to principal')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /Trends/ })).not.toBeInTheDocument();
});

test('a statement is unfolded by the key that the address keeps', async () => {
  const disclosure = disclosureOf('needs.python');
  show(<RolePage role={role} ways={[]} moreNeeds={noMore} disclosure={disclosure} />);
  expect(
    screen.getByText('Said in an article; the level and the weight are our own judgement.'),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Article: why we say so, SQL' }));
  expect(disclosure.toggled).toEqual(['needs.sql']);
});

test('a role of which nothing is known says so', () => {
  show(
    <RolePage role={roleOf('Wizard')} ways={[]} moreNeeds={noMore} disclosure={disclosureOf()} />,
  );
  expect(screen.getByText('What this role asks for is not known yet.')).toBeVisible();
});

test('what a role asks for beyond the first is there for the asking', async () => {
  const asked = vi.fn<() => void>();
  const long = roleOf('Wizard', {
    requiresConnection: { ...oneOf(340), edges: [requirementOf('Python')] },
  });
  const more = { ...noMore, edges: [requirementOf('SQL')], ask: asked };
  show(<RolePage role={long} ways={[]} moreNeeds={more} disclosure={disclosureOf()} />);
  expect(screen.getByRole('heading', { name: 'Needs 340' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'SQL' })).toBeVisible();
  expect(screen.getByText('2 of 340 shown')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(asked).toHaveBeenCalledOnce();
});

test('moves come with their size, and other roles from which the way is short are told apart', () => {
  const size = { effort: 12.5, newLevels: 14, gap: 0.4 };
  const ways = [
    { role: nodeOf('Statistician'), size: { ...size, newLevels: 1 } },
    { role: nodeOf('Data Analyst'), size },
  ];
  show(<RolePage role={role} ways={ways} moreNeeds={noMore} disclosure={disclosureOf()} />);
  expect(screen.getByText(/^14 levels to gain, gap 40.%, effort 12\.5$/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Plan: Data Analyst' })).toHaveAttribute(
    'href',
    '/plan?from=data-analyst&to=data-scientist',
  );
  const others = screen.getByRole('heading', { name: 'The way here is shortest from' });
  expect(others.parentElement).toHaveTextContent(/Statistician1 level to gain/);
  expect(others.parentElement).not.toHaveTextContent('Data Analyst');
});

test('a role is planned to, planned from and compared', () => {
  show(<RolePage role={role} ways={[]} moreNeeds={noMore} disclosure={disclosureOf()} />);
  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(addressOf('Plan to here')).toBe('/plan?to=data-scientist');
  expect(addressOf('Plan from here')).toBe('/plan?from=data-scientist');
  expect(addressOf('Compare')).toBe('/compare?roles=data-scientist');
});

test('a change of it is suggested by whoever may not propose one', async () => {
  const page = <RolePage role={role} ways={[]} moreNeeds={noMore} disclosure={disclosureOf()} />;
  show(page, { ...ada, role: 'VIEWER' });
  expect(await screen.findByRole('link', { name: 'Suggest a change' })).toHaveAttribute(
    'href',
    '/suggest?about=role%2Fdata-scientist',
  );
  cleanup();
  show(page, { ...ada, role: 'CONTRIBUTOR' });
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Suggest a change' })).toBeNull());
});
