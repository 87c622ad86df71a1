import { latePart } from '../../lib/late-part';

/** The drawing with its library, which nobody needs who does not look at it. */
export const drawingPart = latePart(async () => {
  const { NeighbourhoodDrawing } = await import(
    '../../graph-view/neighbourhood/neighbourhood-drawing'
  );
  return NeighbourhoodDrawing;
});
