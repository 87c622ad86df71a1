import type { Point } from '../diagram/rounded-path';
import { BAR, BARE_GAP, SMALL_BAR } from './map-sizes';
import type { Line, Station } from './route-map-model';

/** A part of the paper. */
export type Box = Point & { readonly width: number; readonly height: number };

/** Words that were broken into lines, and where they stand. */
export type Label = Box & {
  readonly lines: readonly string[];
  readonly align: 'start' | 'middle' | 'end';
};

/** How much of a step's bar is the bar itself, the rest being words; 0 where there are words alone. */
export function stripOf({ width }: Box): number {
  if (width < SMALL_BAR.width) return BARE_GAP.strip;
  return width < BAR.width ? SMALL_BAR.strip : BAR.strip;
}

/** A station in its place. */
export type LaidStation = {
  readonly station: Station;
  /** Round, or a pill where many lines end in it. */
  readonly stop: Box;
  readonly label: Label;
};

/** A step of a route in its place. */
export type LaidStep = {
  /** From 1. */
  readonly number: number;
  /** What to draw, as SVG writes it. */
  readonly path: string;
  /** Its straight part, as thick as a line that is not chosen. */
  readonly run: Box;
  /** Where its bar stands while its route is chosen. */
  readonly bar: Box;
  /** Its stages, as stops on the way. */
  readonly stages: readonly Point[];
};

/** A route in its place. */
export type LaidLine = {
  readonly line: Line;
  /** The middle of its number. */
  readonly number: Point;
  readonly steps: readonly LaidStep[];
};

/** The map on paper. Nothing of it depends on which route is chosen. */
export type LaidMap = {
  readonly runs: 'across' | 'down';
  readonly width: number;
  /** Where the paper begins: the first line is at 0, and others may be above it. */
  readonly top: number;
  readonly height: number;
  readonly stations: readonly LaidStation[];
  readonly lines: readonly LaidLine[];
};
