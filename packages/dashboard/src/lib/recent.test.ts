import { beforeEach, expect, test } from 'vitest';
import { clearRecent, type Recent, readRecent, recordRecent } from './recent';

beforeEach(clearRecent);

const skill = (slug: string): Recent => ({ what: 'entity', kind: 'Skill', slug, name: slug });
const plan: Recent = { what: 'plan', from: 'data-analyst', to: 'data-scientist' };

test('what was looked at last comes first, and nothing comes twice', () => {
  recordRecent(skill('sql'));
  recordRecent(plan);
  recordRecent(skill('sql'));
  expect(readRecent()).toEqual([skill('sql'), plan]);
});

test('only the last eight are kept', () => {
  for (let count = 1; count <= 10; count += 1) recordRecent(skill(`skill-${count}`));
  expect(readRecent()).toHaveLength(8);
  expect(readRecent()[0]).toEqual(skill('skill-10'));
});

test('what nobody could have written counts as nothing', () => {
  for (const bent of ['{', '7', '[{"what":"entity","kind":"Wizard","slug":"x","name":"X"}]']) {
    window.localStorage.setItem('rolegraph-recent', bent);
    expect(readRecent()).toEqual([]);
  }
});
