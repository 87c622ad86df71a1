import { expect, test } from 'vitest';
import { mapRouteOf } from '../../testing/map-fixtures';
import { readRouteMap } from './route-map-model';

test('a role that several routes pass is one station, and what they share is one leg', () => {
  const routes = [mapRouteOf('Analyst', 'Scientist'), mapRouteOf('Scientist'), mapRouteOf()];
  const { stations, legs } = readRouteMap({ routes, chosen: 'direct.move' });
  expect(stations.map(({ id, lines }) => [id, lines])).toEqual([
    ['start', [0, 1, 2]],
    ['analyst', [0]],
    ['scientist', [0, 1]],
    ['target', [0, 1, 2]],
  ]);
  expect(legs.map(({ id, lines }) => [id, lines])).toEqual([
    ['start>analyst', [0]],
    ['analyst>scientist', [0]],
    ['scientist>target', [0, 1]],
    ['start>scientist', [1]],
    ['start>target', [2]],
  ]);
});

test('the lines keep the order of the routes, and one of them is chosen', () => {
  const routes = [mapRouteOf('Analyst'), mapRouteOf(), mapRouteOf('Scientist')];
  const { lines, chosen } = readRouteMap({ routes, chosen: 'scientist' });
  expect(lines.map(({ key }) => key)).toEqual(['analyst', 'direct.move', 'scientist']);
  expect(chosen).toBe(2);
  expect(readRouteMap({ routes, chosen: 'nobody' }).chosen).toBe(0);
});

test('a route that takes two roles the other way round has a station of its own', () => {
  const routes = [mapRouteOf('Analyst', 'Scientist'), mapRouteOf('Scientist', 'Analyst')];
  const { lines, stations } = readRouteMap({ routes, chosen: '' });
  expect(lines[1]?.stops).toEqual(['start', 'scientist', 'analyst/1', 'target']);
  expect(stations.find(({ id }) => id === 'analyst/1')).toMatchObject({
    name: 'Analyst',
    slug: 'analyst',
    lines: [1],
  });
});

test('a start without an address is a station like any other', () => {
  const { stations, ...route } = mapRouteOf('Analyst');
  const [, ...others] = stations;
  const own = { ...route, stations: [{ name: 'My skills' }, ...others] };
  const [start] = readRouteMap({ routes: [own], chosen: '' }).stations;
  expect(start).toMatchObject({ id: 'start', name: 'My skills', slug: undefined, place: 'start' });
});
