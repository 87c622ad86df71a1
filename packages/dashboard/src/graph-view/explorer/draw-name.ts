import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { SceneColours } from './scene-colours';

/** What of the settings says how names are written. */
type Writing = Pick<Settings, 'labelSize' | 'labelFont' | 'labelWeight'>;

type Named = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** What stands between an entity and its name, in pixels. */
const GAP = 4;

/** Writes the name of an entity beside it, on a seam of the page's colour that lines do not cross out. */
export function drawName(colours: () => SceneColours) {
  return (context: CanvasRenderingContext2D, node: Named, settings: Writing) => {
    write(context, node, { settings, colours: colours(), weight: settings.labelWeight });
  };
}

/** The same in bold, for the entity that is pointed at. */
export function drawPointed(colours: () => SceneColours) {
  return (context: CanvasRenderingContext2D, node: Named, settings: Writing) => {
    write(context, node, { settings, colours: colours(), weight: '650' });
  };
}

type Style = {
  readonly settings: Writing;
  readonly colours: SceneColours;
  readonly weight: string;
};

function write(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: Named,
  { settings, colours, weight }: Style,
) {
  if (!label) return;
  context.font = `${weight} ${settings.labelSize}px ${settings.labelFont}`;
  const beside = x + size + GAP;
  const width = context.measureText(label).width;
  // At the border of the drawing there is only room on the other side.
  const hasRoom = beside + width <= context.canvas.clientWidth;
  const at = {
    x: hasRoom ? beside : x - size - GAP - width,
    y: y + settings.labelSize / 3,
  };
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.page;
  context.strokeText(label, at.x, at.y);
  context.fillStyle = colours.ink;
  context.fillText(label, at.x, at.y);
}
