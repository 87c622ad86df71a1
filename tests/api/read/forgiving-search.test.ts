import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi } from '../../testkit/api.ts';

let api: Api;

const SEARCH = `query ($text: String!, $partly: Boolean) {
  search(text: $text, first: 5, partly: $partly) { kind matched missing entity { slug } }
}`;

type Hits = {
  search: { kind: string; matched: string; missing: string[]; entity: { slug: string } }[];
};

beforeAll(async () => {
  api = await openApi();
});

afterAll(() => api.close());

async function search(text: string, partly = false) {
  const { search: hits } = await api.read<Hits>(SEARCH, { text, partly });
  return hits.map(({ kind, entity, missing }) => ({
    ref: `${kind.toLowerCase()}/${entity.slug}`,
    missing,
  }));
}

/** What people type, and what they mean by it: the first hit. */
const MEANT: Readonly<Record<string, readonly (readonly [text: string, ref: string])[]>> = {
  'a name': [
    ['data scientist', 'role/data-scientist'],
    ['python', 'skill/python'],
    ['deep learning', 'skill/deep-learning'],
    ['R', 'skill/r'],
    ['C++', 'skill/c-plus-plus'],
    ['healthcare', 'industry/healthcare'],
    ['london', 'place/london'],
    ['generative ai', 'trend/generative-ai'],
    ['scikit-learn', 'tool/scikit-learn'],
  ],
  'an alias': [
    ['ML engineer', 'role/machine-learning-engineer'],
    ['sklearn', 'tool/scikit-learn'],
    ['k8s', 'tool/kubernetes'],
    ['NLP', 'skill/natural-language-processing'],
    ['oop', 'skill/object-oriented-programming'],
    ['postgres', 'tool/postgresql'],
    ['peking', 'place/beijing'],
    ['AWS', 'tool/aws'],
    ['self-driving cars', 'industry/autonomous-vehicles'],
    ['CNN', 'skill/convolutional-neural-networks'],
  ],
  'the beginning of a name': [
    ['data scien', 'role/data-scientist'],
    ['kuber', 'tool/kubernetes'],
    ['mach learn eng', 'role/machine-learning-engineer'],
    ['reinf', 'skill/reinforcement-learning'],
  ],
  'another order': [
    ['engineer data', 'role/data-engineer'],
    ['learning deep', 'skill/deep-learning'],
    ['things internet', 'trend/internet-of-things'],
    ['engineer machine learning', 'role/machine-learning-engineer'],
    ['science data course iit madras', 'credential/iitm-data-science-course'],
  ],
  'a typo': [
    ['pyhton', 'skill/python'],
    ['machin lerning enginer', 'role/machine-learning-engineer'],
    ['statistcs', 'skill/statistics'],
    ['tensorflwo', 'tool/tensorflow'],
    ['kubernets', 'tool/kubernetes'],
    ['data sceintist', 'role/data-scientist'],
    ['algoritms', 'skill/algorithms'],
    ['deap learning', 'skill/deep-learning'],
    ['probabilty', 'skill/probability'],
  ],
  'two typos in a long word': [
    ['kubernettis', 'tool/kubernetes'],
    ['comunicaton', 'skill/communication'],
    ['reinforcment lerning', 'skill/reinforcement-learning'],
    ['dimensonalty reduction', 'skill/dimensionality-reduction'],
  ],
  'the beginning of a name, with a typo': [
    ['machne lern', 'skill/machine-learning'],
    ['kubrne', 'tool/kubernetes'],
    ['tesnor', 'tool/tensorflow'],
    ['data scein', 'role/data-scientist'],
    ['deep lerni', 'skill/deep-learning'],
  ],
  'British or American spelling': [
    ['data visualization', 'skill/data-visualisation'],
    ['data visualisation', 'skill/data-visualisation'],
    ['predictive modeling', 'skill/predictive-modelling'],
    ['generative modeling', 'skill/generative-modelling'],
    ['statistical modeling', 'skill/statistical-modelling'],
    ['mathematical optimization', 'skill/mathematical-optimisation'],
    ['personalization', 'trend/personalisation'],
    ['computer organization', 'skill/computer-architecture'],
    ['containerization', 'skill/containers'],
    ['use case prioritization', 'skill/use-case-prioritisation'],
    ['labeled data', 'trend/data-quality-and-availability'],
    ['machine learning programme', 'role/machine-learning-engineer'],
    ['model optimization', 'skill/model-tuning'],
  ],
  'singular or plural': [
    ['data scientists', 'role/data-scientist'],
    ['database', 'skill/databases'],
    ['neural network', 'skill/neural-networks'],
    ['algorithm', 'skill/algorithms'],
    ['software engineers', 'role/software-engineer'],
    ['data analyses', 'skill/data-analysis'],
    ['technologies', 'industry/technology'],
    ['recommendation engine', 'skill/recommender-systems'],
    ['spreadsheet', 'skill/spreadsheets'],
    ['data pipeline', 'skill/data-pipelines'],
  ],
  'words run together or taken apart': [
    ['machinelearning', 'skill/machine-learning'],
    ['powerbi', 'tool/power-bi'],
    ['data bases', 'skill/databases'],
    ['tensor flow', 'tool/tensorflow'],
    ['py torch', 'tool/pytorch'],
    ['health care', 'industry/healthcare'],
    ['deeplearning', 'skill/deep-learning'],
  ],
};

for (const [how, cases] of Object.entries(MEANT)) {
  describe(`by ${how}`, () => {
    test.each(cases)('%j means %s', async (text, expected) => {
      const [first] = await search(text);
      expect(first?.ref).toBe(expected);
      expect(first?.missing).toEqual([]);
    });
  });
}

test.each([
  'xyzzyplugh',
  'quantum basket weaving',
  'zzzz',
  '   ',
  '(((',
  '+ - && || ! ^ ~',
  '*:*',
  'name:python~',
  '"',
  '\\',
  '[a TO z]',
  '/.*/',
])('%j means nothing', async (text) => {
  expect(await search(text)).toEqual([]);
});

test.each([
  ['python wizardry', 'skill/python', ['wizardry']],
  ['senior quantum data scientist', 'role/data-scientist', ['senior', 'quantum']],
  ['the kubernetes of basketry', 'tool/kubernetes', ['basketry']],
])(
  'of %j some words will do, if asked for, and the others are told',
  async (text, ref, missing) => {
    expect(await search(text)).toEqual([]);
    const [first] = await search(text, true);
    expect(first).toEqual({ ref, missing });
  },
);

test('words that no name holds find nothing, even partly', async () => {
  expect(await search('xyzzyplugh quuxly', true)).toEqual([]);
});
