import type { NodeProps } from '@xyflow/react';
import { use } from 'react';
import { EdgeEnds } from '../diagram/edge-ends';
import { MapActionsContext } from './map-actions';
import type { NumberNode } from './map-elements';
import classes from './number-part.module.css';

/** The number of a route on its line, which chooses the route. */
export function NumberPart({ data }: NodeProps<NumberNode>) {
  const { onChoose, onPoint } = use(MapActionsContext);
  const { number, words, route, state } = data;
  return (
    <>
      <button
        type="button"
        className={classes['number']}
        data-pointed={state.pointed}
        aria-pressed={state.chosen}
        aria-label={words}
        onClick={() => onChoose(route)}
        onFocus={() => onPoint(route)}
        onBlur={() => onPoint(null)}
        onMouseEnter={() => onPoint(route)}
        onMouseLeave={() => onPoint(null)}
      >
        {number}
      </button>
      <EdgeEnds />
    </>
  );
}
