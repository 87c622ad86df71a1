import { expect, test } from 'vitest';
import { questionUrl } from './question-url';

const role = (slug: string) => ({ kind: 'Role', slug, name: slug }) as const;
const python = { kind: 'Skill', slug: 'python', name: 'Python' } as const;

test.each([
  ['way', [role('a'), role('b')], { to: '/plan', search: { from: 'a', to: 'b' } }],
  ['wayTo', [role('a')], { to: '/plan', search: { to: 'a' } }],
  ['compare', [role('a'), role('b'), role('a')], { to: '/compare', search: { roles: 'a~b' } }],
  ['needs', [role('a')], { to: '/roles/$slug', params: { slug: 'a' } }],
  ['whoNeeds', [python], { to: '/skills/$slug', params: { slug: 'python' } }],
  ['doors', [], { to: '/', hash: 'doors' }],
  ['mostNeeded', [], { to: '/', hash: 'needed' }],
  ['trends', [], { to: '/', hash: 'trends' }],
  ['changed', [], { to: '/activity', search: {} }],
] as const)('%s is answered by the screen for it', (ask, entities, expected) => {
  expect(questionUrl(ask, entities)).toEqual(expected);
});

test.each([
  ['way', [role('a'), role('a')]],
  ['way', [role('a')]],
  ['compare', [role('a'), role('a')]],
  ['about', []],
] as const)('%s of %j has no answer', (ask, entities) => {
  expect(questionUrl(ask, entities)).toBeNull();
});
