import { SvgPicture } from '../diagram/svg-picture';
import { svgPart } from '../diagram/svg-tree';
import { drawMap, hatch } from './draw-map';
import { layOutRouteMap } from './lay-out-route-map';
import { PRINT } from './map-palette';
import type { MapWords } from './map-words';
import type { RouteMapModel } from './route-map-model';

/** What a sheet of paper holds between its margins, upright, in pixels. */
const SHEET = 680;

/** The map for paper: laid out for a sheet, black on white, and scaled to whatever sheet there is. */
export function PrintedMap({ model, words }: { model: RouteMapModel; words: MapWords }) {
  const map = layOutRouteMap(model, SHEET);
  const picture = svgPart(
    'svg',
    {
      viewBox: `0 ${map.top} ${map.width} ${map.height}`,
      width: '100%',
      role: 'img',
      'aria-label': words.title,
    },
    svgPart('defs', {}, hatch(PRINT)),
    ...drawMap({ model, map, words, palette: PRINT }),
  );
  return <SvgPicture part={picture} />;
}
