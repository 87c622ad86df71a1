import i18next from 'i18next';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { toCsv } from '../../../lib/csv';
import { datasetEvidenceOf, evidenceOf } from '../../../testing/fixtures';
import { answered } from '../../../testing/plan-controls';
import {
  apiDirectOf,
  apiPlanOf,
  apiRouteOf,
  apiStepOf,
  needOf,
} from '../../../testing/plan-fixtures';
import { planFileName } from './plan-file-name';
import { planJson } from './plan-json';
import { planMarkdown } from './plan-markdown';
import { PLAN_COLUMNS, planRows } from './plan-rows';

const shared = evidenceOf('On both.');

const way = apiRouteOf(
  apiStepOf('Developer', {
    gap: 0.4,
    kept: [needOf('SQL', { heldLevel: 3, stage: 0 })],
    raise: [needOf('Algebra', { heldLevel: 1, credit: 0.5, implied: true, evidence: [shared] })],
    learn: [needOf('C++ [core]', { hours: 40, evidence: [shared, evidenceOf('On C++.')] })],
  }),
  apiStepOf('Machine Learning Engineer', {
    move: 'LATERAL',
    learn: [needOf('=cmd()', { stage: 2 })],
  }),
);

const state = answered(apiPlanOf({ routes: [way], direct: apiDirectOf({ gap: 0.7 }) }));

function bestOf({ plan }: typeof state) {
  const [best] = plan.routes;
  if (!best) throw new Error('the plan has no route');
  return best;
}

test('the table has a row for each step and skill, and is read again as it was', async () => {
  const text = await toCsv([...PLAN_COLUMNS], planRows(bestOf(state)));
  const { data, errors } = parse<Record<string, string>>(text, { header: true });
  expect(errors).toEqual([]);
  expect(
    data.map(({ step, role, stage, skill, part }) => [step, role, stage, skill, part]),
  ).toEqual([
    ['1', 'Developer', '', 'SQL', 'kept'],
    ['1', 'Developer', '1', 'Algebra', 'raise'],
    ['1', 'Developer', '1', 'C++ [core]', 'learn'],
    ['2', 'Machine Learning Engineer', '2', "'=cmd()", 'learn'],
  ]);
  expect(data[1]).toMatchObject({
    held: '1',
    needed: '3',
    credit: '0.5',
    implied: 'true',
    hours: '',
    evidence: 'machine-learning-career §Skills ¶3',
  });
});

test('the answer holds the question, the revision, and all that the API said, in its order', () => {
  const typed = Object.assign({ __typename: 'TransitionPlan' }, state.answer);
  const text = planJson({ ...state, answer: typed });
  const { question, revision, answer } = JSON.parse(text);
  expect({ ...answer, revision }).toEqual(state.answer);
  expect(question).toEqual(state.asked);
  expect(revision).toBe(7);
  expect(text).toBe(planJson(state));
});

function documentOf(sentences: string[] = []) {
  return planMarkdown({ plan: state.plan, route: bestOf(state), sentences }, i18next.t);
}

test('the document has the answer, the routes, and the skills as boxes to tick', () => {
  const text = documentOf(['Two stages.', '']);
  expect(text).toMatch(
    /^# From Data Engineer to Machine Learning Engineer\n\nTwo stages\\\.\n\n## /,
  );
  expect(text).toContain(
    '| Data Engineer → Developer → Machine Learning Engineer \\(best\\) | 2 | 50',
  );
  expect(text).toContain('- [ ] Algebra, from level 1 to 3, needed by other skills \\[1\\]');
  expect(text).toContain('- [ ] C\\+\\+ \\[core\\], to level 3, 40 hours \\[1, 2\\]');
  expect(text.match(/^- \[ \]/gm)).toHaveLength(3);
});

test('each place in a source is named once, under the number that the skills give', () => {
  const text = documentOf();
  const sources = text
    .slice(text.indexOf('## Sources'))
    .split('\n')
    .filter((line) => /^\d/.test(line));
  expect(sources.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.']);
  expect(sources[0]).toContain('A career in machine learning, §Skills ¶3\\: On both\\.');
});

test('a file is named by both ends, and by the skills where there is no role', () => {
  expect(planFileName(state.plan, 'csv')).toBe(
    'rolegraph-data-engineer-to-machine-learning-engineer.csv',
  );
  const from = { kind: 'mine' as const, slug: 'my.skills', name: 'My skills' };
  expect(planFileName({ ...state.plan, from }, 'md')).toBe(
    'rolegraph-my-skills-to-machine-learning-engineer.md',
  );
});

test('what is from a dataset names it as it asks to be, in the table and in the document', () => {
  const need = needOf('SQL', { evidence: [datasetEvidenceOf('Listed.')] });
  const step = apiStepOf('Machine Learning Engineer', { learn: [need] });
  const { plan } = answered(apiPlanOf({ routes: [apiRouteOf(step)], direct: apiDirectOf({}) }));
  const [route] = plan.routes;
  if (!route) throw new Error('the plan has no route');
  const asked = 'This service uses the ESCO classification of the European Commission';
  expect(planRows(route)[0]?.at(-1)).toBe(`${asked}.`);
  expect(planMarkdown({ plan, route, sentences: [] }, i18next.t)).toContain(asked);
});
