import { VisuallyHidden } from '@mantine/core';
import type { NodeProps } from '@xyflow/react';
import { use } from 'react';
import { EdgeEnds } from '../diagram/edge-ends';
import type { LaidStation } from './laid-map';
import { MapActionsContext } from './map-actions';
import type { StationNode } from './map-elements';
import classes from './station-part.module.css';

/** A stop with its name: of the chosen route, it leads to its step; of another, it chooses that. */
export function StationPart({ data, ...node }: NodeProps<StationNode>) {
  const { onChoose, onOpenStep } = use(MapActionsContext);
  const { state, words, route, step } = data;
  const shown = { 'data-chosen': state.chosen, 'data-pointed': state.pointed };
  const origin = { x: node.positionAbsoluteX, y: node.positionAbsoluteY };
  const content = <StopAndName laid={data} origin={origin} />;
  return (
    <>
      {state.chosen && step === 0 ? (
        <div className={classes['station']} {...shown}>
          <VisuallyHidden>{words}</VisuallyHidden>
          <span aria-hidden="true">{content}</span>
        </div>
      ) : (
        <button
          type="button"
          className={classes['station']}
          {...shown}
          aria-label={words}
          onClick={() => (state.chosen ? onOpenStep(step) : onChoose(route))}
        >
          {content}
        </button>
      )}
      <EdgeEnds />
    </>
  );
}

type StopProps = { laid: LaidStation; origin: { x: number; y: number } };

function StopAndName({ laid: { station, stop, label }, origin }: StopProps) {
  return (
    <>
      <span
        className={classes['stop']}
        data-place={station.place}
        style={{
          left: stop.x - origin.x,
          top: stop.y - origin.y,
          width: stop.width,
          height: stop.height,
        }}
      />
      <span
        className={classes['name']}
        style={{
          left: label.x - origin.x,
          top: label.y - origin.y,
          width: label.width,
          textAlign: label.align === 'middle' ? 'center' : label.align,
        }}
      >
        {label.lines.map((line) => (
          <span key={line} className={classes['line']}>
            {`${line} `}
          </span>
        ))}
      </span>
    </>
  );
}
