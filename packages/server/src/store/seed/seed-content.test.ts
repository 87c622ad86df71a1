import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../domain/graph/check-graph.ts';
import type { EntityRow, StatementRow } from '../../domain/graph/graph-rows.ts';
import type { Kind } from '../../domain/graph/kinds.ts';
import type { StatementType } from '../../domain/graph/statement-types.ts';
import { readSeed } from './read-seed.ts';
import { SEED_FOLDER } from './seed-folder.ts';

const { rows } = await readSeed(SEED_FOLDER);
const entities = new Map(rows.entities.map((row) => [row.id, row]));
const ofKind = (kind: Kind): EntityRow[] => rows.entities.filter((row) => row.kind === kind);
const ofType = (type: StatementType): StatementRow[] =>
  rows.statements.filter((row) => row.type === type);
const slugOf = (id: string): string => entities.get(id)?.slug ?? id;
const told = (type: StatementType): string[] =>
  ofType(type).map(({ from, to }) => `${slugOf(from)} ${slugOf(to)}`);

/** What the seed must hold at least, by kind. */
const EXPECTED: Readonly<Partial<Record<Kind, string>>> = {
  Role: `machine-learning-engineer data-scientist research-scientist data-engineer data-analyst
    business-intelligence-analyst ai-architect ai-engineer ai-ethicist ai-product-manager
    machine-learning-consultant machine-learning-developer nlp-engineer nlp-scientist
    computer-vision-engineer software-engineer software-developer computer-engineer
    full-stack-developer junior-machine-learning-engineer junior-data-analyst research-assistant
    machine-learning-team-lead`,
  Skill: `programming python r java c-plus-plus sql linear-algebra calculus probability statistics
    statistical-modelling data-collection data-cleaning data-transformation feature-engineering
    data-modelling data-pipelines data-quality data-infrastructure data-visualisation
    supervised-learning classification regression unsupervised-learning clustering
    dimensionality-reduction reinforcement-learning neural-networks convolutional-neural-networks
    recurrent-neural-networks deep-learning natural-language-processing computer-vision
    transfer-learning model-training model-evaluation model-deployment model-interpretability
    fairness-and-bias data-privacy ai-ethics experiment-design research-publishing
    product-management business-acumen analytical-thinking communication collaboration
    adaptability leadership continuous-learning arithmetic algebra functions-and-graphs
    sets-and-logic spreadsheets reading-technical-english`,
  Tool: `tensorflow pytorch scikit-learn pandas apache-spark aws azure google-cloud matplotlib
    seaborn plotly github kaggle`,
  Industry: `healthcare finance e-commerce technology cybersecurity autonomous-vehicles
    entertainment-and-gaming manufacturing supply-chain`,
  Trend: `explainable-ai federated-learning edge-computing interdisciplinary-collaboration
    ai-ethics-and-regulation transfer-learning-and-pre-trained-models internet-of-things
    generative-ai autonomous-systems advanced-analytics automation-and-job-displacement
    data-quality-and-availability`,
  Credential: `bachelors-computer-science masters-artificial-intelligence masters-data-science
    phd-machine-learning iitm-data-science-course machine-learning-certification`,
  Place: 'silicon-valley london beijing india',
  Source: `machine-learning-career machine-learning-jobs machine-learning-career-choices
    career-in-machine-learning`,
};

describe('the seed', () => {
  test('breaks no rule of the graph', () => {
    expect(checkGraph(rows)).toEqual([]);
  });

  test.each(Object.entries(EXPECTED))('has each %s that the articles ask for', (kind, expected) => {
    const actual = rows.entities.filter((row) => row.kind === kind).map(({ slug }) => slug);
    expect(actual).toEqual(expect.arrayContaining(expected.split(/\s+/u)));
  });

  test('describes every entity in words of its own', () => {
    const descriptions = rows.entities.map(({ description }) => description);
    expect(descriptions.filter((text) => !/^[A-Z].{19,}\.$/u.test(text))).toEqual([]);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  test('leaves no entity but sources outside the graph', () => {
    const joined = new Set(rows.statements.flatMap(({ from, to }) => [from, to]));
    const alone = rows.entities.filter(({ id, kind }) => kind !== 'Source' && !joined.has(id));
    expect(alone.map(({ slug }) => slug)).toEqual([]);
  });

  test('names the providers of courses', () => {
    const providers = ofKind('Credential').map(({ fields }) => fields['provider']);
    expect(providers).toEqual(expect.arrayContaining(['Coursera', 'Udacity', 'edX']));
  });

  test('says for each industry what it applies machine learning to', () => {
    const applying = new Set(ofType('APPLIES').map(({ from }) => from));
    expect(ofKind('Industry').filter(({ id }) => !applying.has(id))).toEqual([]);
  });

  test('says of each trend what it shapes', () => {
    const shaping = new Set(ofType('SHAPES').map(({ from }) => from));
    expect(ofKind('Trend').filter(({ id }) => !shaping.has(id))).toEqual([]);
  });

  test('has the pay that an article tells', () => {
    const [actual, ...others] = ofType('PAYS');
    expect(others).toEqual([]);
    expect(actual?.basis).toBe('ARTICLE');
    expect(actual?.fields).toEqual({
      low: 600_000,
      high: 2_000_000,
      currency: 'INR',
      period: 'YEAR',
      year: 2023,
    });
  });

  test('has the moves that the articles claim', () => {
    const claimed = ofType('LEADS_TO').filter(({ basis }) => basis === 'ARTICLE');
    const actual = claimed.map(({ from, to }) => `${slugOf(from)} ${slugOf(to)}`);
    expect(actual.toSorted()).toEqual([
      'computer-engineer machine-learning-engineer',
      'data-engineer machine-learning-engineer',
      'junior-data-analyst machine-learning-engineer',
      'junior-machine-learning-engineer machine-learning-engineer',
      'machine-learning-engineer computer-vision-engineer',
      'machine-learning-engineer machine-learning-consultant',
      'machine-learning-engineer machine-learning-team-lead',
      'machine-learning-engineer nlp-engineer',
      'machine-learning-engineer research-scientist',
      'research-assistant machine-learning-engineer',
      'software-developer machine-learning-engineer',
      'software-engineer machine-learning-engineer',
    ]);
  });

  test('joins all roles by moves', () => {
    const moves = told('LEADS_TO').map((move) => move.split(' '));
    const reached = new Set(['machine-learning-engineer']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const pair of moves) {
        if (pair.some((role) => reached.has(role))) for (const role of pair) reached.add(role);
      }
    }
    expect(reached.size).toBe(ofKind('Role').length);
  });

  test('puts school mathematics and first programming beneath the specialities', () => {
    const beneath = new Map<string, string[]>();
    for (const [skill = '', base = ''] of told('BUILDS_ON').map((one) => one.split(' '))) {
      beneath.set(skill, [...(beneath.get(skill) ?? []), base]);
    }
    const ground = (skill: string): string[] => [
      skill,
      ...(beneath.get(skill) ?? []).flatMap(ground),
    ];
    for (const skill of ['object-detection', 'machine-translation', 'generative-modelling']) {
      expect(ground(skill)).toEqual(
        expect.arrayContaining(['arithmetic', 'algebra', 'calculus', 'statistics', 'programming']),
      );
    }
    expect(beneath.has('arithmetic') || beneath.has('computer-literacy')).toBe(false);
  });

  test('does not tell the same two skills both related and built on one another', () => {
    const built = new Set([...told('BUILDS_ON'), ...told('BROADER')]);
    const both = told('RELATED').filter(
      (pair) => built.has(pair) || built.has(pair.split(' ').toReversed().join(' ')),
    );
    expect(both).toEqual([]);
  });
});

const requirements = ofType('REQUIRES');
const essentials = (role: EntityRow): StatementRow[] =>
  requirements.filter(
    ({ from, fields }) => from === role.id && fields['necessity'] === 'ESSENTIAL',
  );

describe.each(ofKind('Role').map((role) => [role.slug, role] as const))('%s', (_, role) => {
  const own = essentials(role);

  test('has its seniority, group and duties', () => {
    expect(Object.keys(role.fields)).toEqual(['seniority', 'group', 'duties']);
    expect(role.fields['duties']).not.toHaveLength(0);
  });

  test('has at least six essential skills', () => {
    expect(own.length).toBeGreaterThanOrEqual(6);
  });

  test('has neither importances nor levels all alike', () => {
    expect(new Set(own.map(({ fields }) => fields['importance'])).size).toBeGreaterThan(1);
    expect(new Set(own.map(({ fields }) => fields['level'])).size).toBeGreaterThan(1);
  });

  test('asks for levels that fit its seniority', () => {
    const levels = own.map(({ fields }) => Number(fields['level']));
    const seniority = Number(role.fields['seniority']);
    const [least, most] = seniority === 1 ? [1, 3] : seniority >= 4 ? [3, 5] : [1, 5];
    expect(levels.filter((level) => level < least || level > most)).toEqual([]);
  });
});

test('most roles have 10 to 20 essential skills, and no two the same', () => {
  const sets = ofKind('Role').map((role) =>
    essentials(role)
      .map(({ to }) => to)
      .toSorted(),
  );
  const usual = sets.filter(({ length }) => length >= 10 && length <= 20);
  expect(usual.length).toBeGreaterThan(sets.length * 0.8);
  expect(new Set(sets.map((set) => set.join(' '))).size).toBe(sets.length);
});
