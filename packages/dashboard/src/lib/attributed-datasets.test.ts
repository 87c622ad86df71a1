import { expect, test } from 'vitest';
import { datasetEvidenceOf, evidenceOf } from '../testing/fixtures';
import { attributedDatasets } from './attributed-datasets';

test('datasets are found wherever they are named, each once, and articles are none', () => {
  const evidence = [datasetEvidenceOf('One.'), evidenceOf('Two.'), datasetEvidenceOf('Three.')];
  const answer = { role: { needs: [{ evidence }, { evidence: null }] }, revision: 7 };
  expect(attributedDatasets(answer).map(({ slug }) => slug)).toEqual(['esco-v1-2-0']);
  expect(attributedDatasets({ evidence: [evidenceOf('Two.')] })).toEqual([]);
  expect(attributedDatasets(null)).toEqual([]);
});
