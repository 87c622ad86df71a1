import '@xyflow/react/dist/base.css';
import { type Edge, type Node, ReactFlow, type ReactFlowProps } from '@xyflow/react';
import classes from './diagram.module.css';

type DiagramProps<NodeType extends Node, EdgeType extends Edge> = Required<
  Pick<ReactFlowProps<NodeType, EdgeType>, 'nodes' | 'edges' | 'nodeTypes' | 'edgeTypes'>
> &
  Pick<
    ReactFlowProps<NodeType, EdgeType>,
    'onEdgeClick' | 'onEdgeMouseEnter' | 'onEdgeMouseLeave'
  > & {
    /** What the drawing is called, and the id of the element that says what is on it. */
    label: string;
    describedBy: string;
    /** The part of the drawing that is shown, in its own pixels: it is neither moved nor scaled. */
    paper: { readonly width: number; readonly top: number; readonly height: number };
  };

/**
 * A drawing in its natural size that holds still: the page scrolls over it, and neither wheel nor
 * finger moves or scales it. What can be pressed in it are controls of its nodes.
 */
export function Diagram<NodeType extends Node, EdgeType extends Edge>({
  label,
  describedBy,
  paper,
  ...drawing
}: DiagramProps<NodeType, EdgeType>) {
  return (
    <div style={{ width: paper.width, height: paper.height }}>
      <ReactFlow
        {...drawing}
        ref={asGroup}
        className={classes['diagram'] ?? ''}
        width={paper.width}
        height={paper.height}
        viewport={{ x: 0, y: -paper.top, zoom: 1 }}
        aria-label={label}
        aria-describedby={describedBy}
        zoomOnScroll={false}
        zoomOnPinch={false}
        zoomOnDoubleClick={false}
        panOnDrag={false}
        panOnScroll={false}
        preventScrolling={false}
        autoPanOnNodeFocus={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        proOptions={{ hideAttribution: true }}
      />
    </div>
  );
}

/**
 * The library calls its root an application, in which screen readers hand all keys to the page; but
 * this one is read and left like any other part of it.
 */
function asGroup(root: HTMLDivElement | null): void {
  root?.setAttribute('role', 'group');
}
