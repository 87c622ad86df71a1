import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';

/** So many rows are drawn above and below those in sight. */
const OVERSCAN = 8;

/** What lies over the top and the foot of the window (pixels). */
const COVERED = 64;

/** The rows that are drawn, and the room that the others take up. */
export type WindowedRows = {
  /** The places of the rows that are drawn. */
  readonly places: readonly number[];
  /** Pixels above and below them. */
  readonly above: number;
  readonly below: number;
  /** Told of each row as it is drawn, as rows are not all of one height. */
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly scrollTo: (place: number) => void;
};

type Given = {
  readonly count: number;
  /** How high a row is taken to be until it is drawn (pixels). */
  readonly height: number;
  readonly body: RefObject<HTMLElement | null>;
};

/**
 * Which rows are in sight as the window is scrolled. The library's object changes in place, so that it is
 * kept in here and everybody else is given values.
 */
export function useWindowedRows({ count, height, body }: Given): WindowedRows {
  const margin = useTop(body);
  // oxlint-disable-next-line react/incompatible-library -- it changes in place; what leaves are values and bound functions
  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: COVERED,
    scrollPaddingEnd: COVERED,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.start ?? margin;
  const last = items.at(-1)?.end ?? margin;
  return {
    places: items.map(({ index }) => index),
    above: first - margin,
    below: virtualizer.getTotalSize() - (last - margin),
    measure: virtualizer.measureElement,
    scrollTo: (place) => virtualizer.scrollToIndex(place),
  };
}

/** How far down the page an element begins, whatever becomes of what is above it. */
function useTop(place: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(
    function followTop() {
      const look = () =>
        setTop(Math.round((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
      look();
      const observer = new ResizeObserver(look);
      observer.observe(document.body);
      return () => observer.disconnect();
    },
    [place],
  );
  return top;
}
