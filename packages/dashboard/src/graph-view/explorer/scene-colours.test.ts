import { expect, test } from 'vitest';
import { mixed, readSceneColours } from './scene-colours';

/** The colours of a drawing whose style sheet says so. */
function coloursOf(variables: Readonly<Record<string, string>>) {
  const element = document.createElement('div');
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
  document.body.append(element);
  return readSceneColours(element);
}

test('colours have six digits, however short the style sheet writes them', () => {
  const { page, ink, accent } = coloursOf({ '--page': ' #fFf', '--ink': '#102030' });
  expect({ page, ink, accent }).toEqual({ page: '#ffFFff', ink: '#102030', accent: '#000000' });
});

test('lines go back into the page by so much', () => {
  const { line, fadedLine, lineInMass } = coloursOf({ '--page': '#fff', '--line-strong': '#000' });
  expect([line, lineInMass, fadedLine]).toEqual(['#000000', '#999999', '#bfbfbf']);
});

test('a colour goes back into another by a share', () => {
  expect(mixed('#000000', '#ffffff', 0.75)).toBe('#bfbfbf');
  expect(mixed('#102030', '#ffffff', 0)).toBe('#102030');
});
