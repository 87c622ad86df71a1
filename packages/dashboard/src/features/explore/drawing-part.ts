import { latePart } from '../../lib/late-part';

/** The drawing with its libraries, which come only where they can draw. */
export const drawingPart = latePart(async () => {
  const { SceneDrawing } = await import('../../graph-view/explorer/scene-drawing');
  return SceneDrawing;
});
