import type { Leg } from './route-map-model';

/** Distances of a map, whichever way it runs. */
export type Metrics = {
  /** Between two tracks. */
  readonly trackGap: number;
  /** Between two lines that run side by side. */
  readonly lineGap: number;
  /** The radius of a turn. */
  readonly curve: number;
  /** Between two turns beside one another. */
  readonly turnGap: number;
  /** From the middle of a station to where a line may turn, or to where it runs straight on. */
  readonly clear: (station: string, turns: boolean) => number;
  /** The straight length that a leg needs at least. */
  readonly run: (leg: Leg) => number;
  /** The least distance between the stations of a position and those of the next. */
  readonly pitch: (position: number) => number;
};
