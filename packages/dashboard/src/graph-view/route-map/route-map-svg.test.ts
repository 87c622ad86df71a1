import i18next from 'i18next';
import { expect, test } from 'vitest';
import { formatGap } from '../../lib/format';
import { mapRouteOf } from '../../testing/map-fixtures';
import { layOutRouteMap } from './lay-out-route-map';
import { LIGHT } from './map-palette';
import { wordsOf } from './map-words';
import { readRouteMap } from './route-map-model';
import { routeMapSvg } from './route-map-svg';

const routes = [
  mapRouteOf('Data Scientist'),
  mapRouteOf(),
  mapRouteOf('Data Analyst', 'NLP Engineer'),
];

function pictureOf({ chosen = 'data-scientist', question = 'From here to there', width = 1088 }) {
  const model = readRouteMap({ routes, chosen });
  const map = layOutRouteMap(model, width);
  const words = wordsOf(model, i18next.t);
  const { svg } = routeMapSvg({ model, map, words, palette: LIGHT, question }, i18next.t);
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return { svg, root: read.documentElement };
}

function textsOf(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
}

test.each([1088, 720, 328])('the picture has every station and every step, %d px wide', (width) => {
  const { root } = pictureOf({ width });
  expect(new Set(textsOf(root, '[data-station] > text'))).toEqual(
    new Set(routes.flatMap(({ stations }) => stations.map(({ name }) => name))),
  );
  for (const { key, steps } of routes) {
    const titles = textsOf(root, `[data-route="${key}"] path > title`);
    expect(titles).toHaveLength(steps.length);
    for (const [at, { gap }] of steps.entries()) {
      expect(titles[at]).toContain(`gap ${formatGap(gap)}`);
    }
  }
});

test('the route that is chosen has its gaps in writing', () => {
  const { root } = pictureOf({ chosen: 'data-analyst~nlp-engineer' });
  expect(textsOf(root, '[data-route="data-analyst~nlp-engineer"] > text')).toEqual(
    ['58', '48', '38'].map((percent) => `gap ${percent}\u00a0%`),
  );
  expect(textsOf(root, '[data-route="data-scientist"] > text')).toEqual([]);
});

test('what is not allowed in XML does no harm', () => {
  const { root } = pictureOf({ question: 'R&D <lead>, "C\u0001" & \'D\'' });
  expect(textsOf(root, 'text')[0]).toBe('R&D <lead>, "C" & \'D\'');
});

test('the picture stands alone', () => {
  const { svg } = pictureOf({});
  expect(svg).not.toMatch(/foreignObject|<style|<image|<script|xlink|href=|style=/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('the picture says in words what it shows', () => {
  const { root } = pictureOf({});
  expect(root.querySelector(':scope > title')?.textContent).toBe(
    'Map of the routes from Data Engineer to Machine Learning Engineer',
  );
  expect(root.querySelector(':scope > desc')?.textContent.replaceAll('\u00a0', ' ')).toBe(
    '3 routes. Chosen is this one: Route 1, through Data Scientist: 2 steps, largest gap 59 %.',
  );
});
