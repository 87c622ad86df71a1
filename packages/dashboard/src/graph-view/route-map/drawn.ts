import type { LaidMap } from './laid-map';
import type { MapPalette } from './map-palette';
import type { MapWords } from './map-words';
import type { RouteMapModel } from './route-map-model';

/** What a map is drawn from. */
export type Drawn = {
  readonly model: RouteMapModel;
  readonly map: LaidMap;
  readonly words: MapWords;
  readonly palette: MapPalette;
};
