import type { LayoutInput } from './lay-out-scene';

/** What the worker is asked for: places for a scene; a later one takes the place of one before. */
export type LayoutQuestion = LayoutInput & { readonly id: number };

/** Places, while they are looked for or once they are found. */
export type LayoutAnswer = {
  readonly id: number;
  readonly places: Float32Array;
  readonly isDone: boolean;
};
