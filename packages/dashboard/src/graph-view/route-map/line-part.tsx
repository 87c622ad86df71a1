import type { EdgeProps } from '@xyflow/react';
import { dashesOf } from './line-dashes';
import classes from './line-part.module.css';
import type { LineEdge } from './map-elements';
import { LINE } from './map-sizes';

/** A line from a stop to the next; what can be hit of it is wider than what is seen. */
export function LinePart({ data }: EdgeProps<LineEdge>) {
  if (!data) return null;
  const { path, index, state } = data;
  // As a style the way glides to its new place where the browser can do that.
  const glide = { d: `path("${path}")` };
  return (
    <>
      <path
        className={classes['line']}
        data-chosen={state.chosen}
        data-pointed={state.pointed}
        d={path}
        style={glide}
        strokeWidth={state.chosen ? LINE.thick : LINE.thin}
        strokeDasharray={state.chosen ? undefined : dashesOf(index)}
      />
      <path className={classes['reach']} d={path} strokeWidth={2 * LINE.thick} />
    </>
  );
}
