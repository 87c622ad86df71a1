import { expect, test } from 'vitest';
import { mixed, readSceneColours } from './scene-colours';

test('colours have six digits, however short the style sheet writes them', () => {
  const element = document.createElement('div');
  element.style.setProperty('--page', ' #fFf');
  element.style.setProperty('--ink', '#102030');
  document.body.append(element);
  const { page, ink, accent } = readSceneColours(element);
  expect({ page, ink, accent }).toEqual({ page: '#ffFFff', ink: '#102030', accent: '#000000' });
});

test('lines go back into the page by so much', () => {
  const element = document.createElement('div');
  element.style.setProperty('--page', '#fff');
  element.style.setProperty('--line-strong', '#000');
  document.body.append(element);
  const { line, fadedLine, lineInMass } = readSceneColours(element);
  expect([line, lineInMass, fadedLine]).toEqual(['#000000', '#999999', '#bfbfbf']);
});

test('a colour goes back into another by a share', () => {
  expect(mixed('#000000', '#ffffff', 0.75)).toBe('#bfbfbf');
  expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
});
