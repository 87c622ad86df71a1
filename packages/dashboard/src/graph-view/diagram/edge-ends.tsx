import { Handle, type NodeHandle, Position } from '@xyflow/react';

/**
 * Where edges begin and end, which the library has to know of each node before it draws one; the
 * ways of the edges themselves come from the layout.
 */
export function EdgeEnds() {
  return (
    <>
      <Handle type="source" position={Position.Right} isConnectable={false} aria-hidden="true" />
      <Handle type="target" position={Position.Left} isConnectable={false} aria-hidden="true" />
    </>
  );
}

/** The same for the time before a node has been measured. */
export const EDGE_ENDS: NodeHandle[] = [
  { type: 'source', position: Position.Right, x: 0, y: 0, width: 1, height: 1 },
  { type: 'target', position: Position.Left, x: 0, y: 0, width: 1, height: 1 },
];
