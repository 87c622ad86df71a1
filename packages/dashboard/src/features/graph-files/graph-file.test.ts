import { expect, test } from 'vitest';
import { fileAddress, readKinds, tableAddress } from './graph-file';

test('an address names kinds in any order, each once, and nothing else', () => {
  expect(readKinds('Skill~Role~Skill~User')).toEqual(['Role', 'Skill']);
  expect(readKinds(undefined)).toEqual([]);
});

test('files are of all, or of the kinds that are chosen', () => {
  expect(fileAddress('jsonl', [])).toBe('/export/graph.jsonl');
  expect(fileAddress('zip', ['Role', 'Skill'])).toBe('/export/graph.zip?kind=role&kind=skill');
  expect(tableAddress('Industry')).toBe('/export/industries.csv');
});
