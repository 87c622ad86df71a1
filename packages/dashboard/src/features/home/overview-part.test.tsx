import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { GraphOverviewQuery } from '../../gql/graphql';
import { renderPage } from '../../testing/render-page';
import { OverviewPanels } from './overview-part';

const retry = vi.fn();

const skillOf = (slug: string, name: string) => ({ id: `id-${slug}`, slug, name });

const given: GraphOverviewQuery = {
  overview: {
    revision: 7,
    neededSkills: [
      { roles: 15, skill: skillOf('python', 'Python') },
      { roles: 1, skill: skillOf('sql', 'SQL') },
    ],
    doors: [
      { doors: 1200, roles: 30, skill: skillOf('sql', 'SQL') },
      { doors: 1, roles: 1, skill: skillOf('python', 'Python') },
    ],
    trends: [
      {
        trend: { id: 'id-ai', slug: 'ai', name: 'Generative AI' },
        roles: 3,
        skills: 1,
        tools: 0,
        industries: 0,
      },
    ],
  },
  graph: {
    revision: 7,
    entities: [{ kind: 'ROLE', count: 20 }],
    statements: [
      { type: 'USES', count: 10, withEvidence: 10 },
      { type: 'REQUIRES', count: 30, withEvidence: 6 },
      { type: 'PAYS', count: 0, withEvidence: 0 },
    ],
  },
  changeSets: {
    edges: [
      {
        node: {
          number: 9,
          revision: 7,
          reason: 'A better name for SQL',
          createdAt: '2026-11-29T10:00:00Z',
          author: { id: 'u1', name: 'Ada' },
        },
      },
    ],
  },
};

const panels = (overview: GraphOverviewQuery | null) => (
  <OverviewPanels state={{ overview, trouble: null, retry }} />
);

function panel(name: string) {
  return within(screen.getByRole('region', { name }));
}

/** How long each part of the bar is that stands beside a figure, in per cent. */
function barsBeside(link: HTMLElement): number[] {
  return [...link.querySelectorAll('rect[data-kind]')].map((part) =>
    Number.parseFloat(part.getAttribute('width') ?? ''),
  );
}

test('every figure is told in words, leads to what it is of, and its bar is as long as it says', () => {
  renderPage(panels(given));
  const needed = panel('Skills that most roles need').getByRole('link', {
    name: 'Python 15 of 20 roles',
  });
  expect(needed).toHaveAttribute('href', '/skills/python');
  expect(barsBeside(needed)).toEqual([75]);
  const doors = panel('Skills that open most doors');
  expect(barsBeside(doors.getByRole('link', { name: 'SQL 1,200 doors, to 30 roles' }))).toEqual([
    100,
  ]);
  expect(doors.getByRole('link', { name: 'Python 1 door, to 1 role' })).toBeVisible();
  expect(doors.getByRole('link', { name: /^All of them/ })).toHaveAttribute('href', '/doors');
  const trend = panel('What trends shape').getByRole('link', {
    name: 'Generative AI 3 roles · 1 skill',
  });
  expect(trend).toHaveAttribute('href', '/trends/ai');
  expect(barsBeside(trend)).toEqual([75, 25]);
});

test('evidence is told by type of statement, the types that there is most of first', () => {
  renderPage(panels(given));
  const evidence = panel('What rests on evidence');
  expect(evidence.getByText(/^40 % of 40 statements;/)).toBeVisible();
  const lines = evidence.getAllByRole('listitem').map((line) => line.textContent);
  expect(lines).toEqual(['Role needs skill 6 of 30', 'Role uses tool 10 of 10']);
  const [, uses] = evidence.getAllByRole('link');
  expect(uses).toHaveAttribute('href', '/health?check=no-evidence');
  expect(uses && barsBeside(uses)).toEqual([100]);
});

test('the last changes say why, by whom, and lead to what was done', () => {
  renderPage(panels(given));
  const changes = panel('What changed lately');
  expect(changes.getByRole('link', { name: 'A better name for SQL' })).toHaveAttribute(
    'href',
    '/changes/9',
  );
  expect(changes.getByText(/^Ada · .*revision 7$/)).toBeVisible();
});

test('an empty graph says in each panel that nothing is known', () => {
  const { graph } = given;
  renderPage(
    panels({
      overview: { revision: 0, neededSkills: [], doors: [], trends: [] },
      graph: { ...graph, revision: 0, entities: [], statements: [] },
      changeSets: { edges: [] },
    }),
  );
  expect(screen.getAllByText('Nothing of this kind is known yet.')).toHaveLength(4);
  expect(screen.getByText('Nothing has changed yet.')).toBeVisible();
});

test('while it is on its way, the place for it is kept', () => {
  renderPage(panels(null));
  expect(screen.getByRole('heading', { name: 'The graph at a glance' })).toBeVisible();
  expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
});

test('where no answer comes, it can be asked again', () => {
  const trouble = { code: 'NETWORK', message: null, field: null, suggestions: [], requestId: null };
  renderPage(
    <OverviewPanels state={{ overview: null, trouble: { ...trouble, code: 'NETWORK' }, retry }} />,
  );
  screen.getByRole('button', { name: 'Try again' }).click();
  expect(retry).toHaveBeenCalledOnce();
});
