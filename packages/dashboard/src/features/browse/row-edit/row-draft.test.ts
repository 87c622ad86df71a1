import { expect, test } from 'vitest';
import type { EditedEntity } from '../../../editing/read-edited-entity';
import { beginDraft, isTouched, rebaseDraft, textsOf } from './row-draft';

const given = (version: number, texts: Record<string, string>): EditedEntity => ({
  entity: { kind: 'Skill', slug: 'sql', name: 'SQL' },
  version,
  inUse: true,
  texts,
  statements: [],
  more: [],
});

const first = given(3, { name: 'SQL', description: 'Ask.', category: 'TECHNICAL' });

test('only what is different from how it was would be saved', () => {
  const draft = beginDraft(first);
  expect(isTouched(draft)).toBe(false);
  expect(isTouched({ ...draft, typed: { name: 'SQL' } })).toBe(false);
  const touched = { ...draft, typed: { name: 'Structured queries' } };
  expect(isTouched(touched)).toBe(true);
  expect(textsOf(touched)).toEqual({ ...first.texts, name: 'Structured queries' });
});

test('what others have changed stands, but for what one has typed oneself', () => {
  const draft = { ...beginDraft(first), typed: { description: 'Query data.' } };
  const now = given(4, { ...first.texts, name: 'SQL queries' });
  const actual = rebaseDraft(draft, now);
  expect(actual).toEqual({
    version: 4,
    before: now.texts,
    typed: { description: 'Query data.' },
  });
});

test('of a field that both have changed, theirs stands where one has decided so', () => {
  const draft = { ...beginDraft(first), typed: { name: 'Mine', description: 'Mine, too.' } };
  const now = given(4, { ...first.texts, name: 'Theirs' });
  expect(rebaseDraft(draft, now).typed).toEqual({ name: 'Mine', description: 'Mine, too.' });
  expect(rebaseDraft(draft, now, ['name']).typed).toEqual({ description: 'Mine, too.' });
});
