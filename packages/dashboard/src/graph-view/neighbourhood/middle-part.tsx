import type { NodeProps } from '@xyflow/react';
import { KindMark } from '../../ui/kind-mark';
import { EdgeEnds } from '../diagram/edge-ends';
import classes from './entity-part.module.css';
import type { MiddleNode } from './neighbourhood-elements';

/** The entity that the page is about. */
export function MiddlePart({ data: { entity, lines } }: NodeProps<MiddleNode>) {
  return (
    <>
      <div className={classes['middle']}>
        <KindMark kind={entity.kind} />
        <span>
          {lines.map((line) => (
            <span key={line} className={classes['line']}>
              {`${line} `}
            </span>
          ))}
        </span>
      </div>
      <EdgeEnds />
    </>
  );
}
