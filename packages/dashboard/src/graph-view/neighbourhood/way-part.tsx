import type { EdgeProps } from '@xyflow/react';
import { use } from 'react';
import { NeighbourhoodContext } from './neighbourhood-actions';
import type { WayEdge } from './neighbourhood-elements';
import classes from './way-part.module.css';

/** The way from the middle to an entity. */
export function WayPart({ data, target }: EdgeProps<WayEdge>) {
  const { shown } = use(NeighbourhoodContext);
  return <path className={classes['way']} data-shown={target === shown} d={data?.path} />;
}
