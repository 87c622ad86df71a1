import type { Point } from '../diagram/rounded-path';
import type { Box, LaidMap } from './laid-map';
import { MARGIN, NUMBER } from './map-sizes';

/** Cuts the paper so that all of the map is on it. */
export function closeAround(map: Omit<LaidMap, 'top' | 'height'>): LaidMap {
  const boxes: Box[] = [
    ...map.stations.flatMap(({ stop, label }) => [stop, label]),
    ...map.lines.flatMap(({ number, steps }) => [
      around(number, NUMBER.radius),
      ...steps.map(({ bar }) => bar),
    ]),
  ];
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return { ...map, top, height: bottom - top };
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
