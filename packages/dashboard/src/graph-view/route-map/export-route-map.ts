import i18next from 'i18next';
import { svgToPng } from '../diagram/svg-to-png';
import { layOutRouteMap } from './lay-out-route-map';
import { LIGHT } from './map-palette';
import { wordsOf } from './map-words';
import type { RouteMapInput } from './route-map-input';
import { readRouteMap } from './route-map-model';
import { type MapPicture, routeMapSvg } from './route-map-svg';

/** The width that a saved map is laid out for: that of the map on a wide screen. */
const WIDTH = 1088;

/** What to save: the map, and the question that it answers, as its heading. */
export type SavedMap = RouteMapInput & { readonly question: string };

/**
 * The route map as a file: an SVG that stands alone, or a PNG of twice its size. It is laid out and
 * drawn as the map on the screen is, in the colours of the light theme. Load this file only when it
 * is asked for, `await import('…/graph-view/route-map/export-route-map')`: it brings the layout along.
 */
export async function exportRouteMap(map: SavedMap, format: 'svg' | 'png'): Promise<Blob> {
  const picture = pictureOf(map);
  return format === 'png'
    ? svgToPng(picture.svg, picture)
    : new Blob([picture.svg], { type: 'image/svg+xml' });
}

function pictureOf({ question, ...input }: SavedMap): MapPicture {
  const model = readRouteMap(input);
  const map = layOutRouteMap(model, WIDTH);
  const t = i18next.t;
  return routeMapSvg({ model, map, words: wordsOf(model, t), palette: LIGHT, question }, t);
}
