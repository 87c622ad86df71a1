/** Sizes in pixels that the drawing and the layout agree on. */

/** The size of the letters of a station's name, and the height of a line of them. */
export const LETTERS = { size: 16, line: 20 };

/** The radius of a stop; the ends of the map are larger. */
export const STOP = { end: 17, between: 13 };

/** How thick a line is, and how far apart two are that run side by side. */
export const LINE = { thick: 8, thin: 5, gap: 7 };

/** The number of a route, on its line. */
export const NUMBER = { radius: 13, room: 32 };

/**
 * A step's bar with its gap in words beside it; where there is little room, the gap is in per cent
 * only, and where there is less, it stands without the bar.
 */
export const BAR = { width: 136, strip: 56, height: 20, stripHeight: 10, off: 10 };
export const SMALL_BAR = { width: 80, strip: 36 };
export const BARE_GAP = { width: 44, strip: 0 };

/** The radius of a stage's stop, and the least distance between two. */
export const STAGE = { radius: 3, room: 10 };

/** Between the map and the edge of its paper. */
export const MARGIN = 4;
