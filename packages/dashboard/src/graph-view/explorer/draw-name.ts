import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import { placeNames, type WantedName } from './place-names';
import type { SceneColours } from './scene-colours';
import type { Place } from './start-layout';

/** What of the settings says how names are written. */
type Writing = Pick<Settings, 'labelSize' | 'labelFont' | 'labelWeight'>;

type Named = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;

/** Writes the names of a picture of the graph, once all are known. */
export type NameWriter = {
  /** Takes a name in. */
  readonly want: (context: CanvasRenderingContext2D, node: Named, settings: Writing) => void;
  /** Writes those that have room; the next picture begins anew. */
  readonly writeAll: () => void;
};

/** Room for a line, in sizes of its letters. */
const LINE = 1.25;
const BOLD = '650';

/** Names are written where none stands on another. */
export function createNameWriter(colours: () => SceneColours): NameWriter {
  let names: WantedName[] = [];
  let on: { context: CanvasRenderingContext2D; settings: Writing } | null = null;
  return {
    want: (context, node, settings) => {
      if (!node.label) return;
      on = { context, settings };
      names.push(wantedName(context, node, fontOf(settings)));
    },
    writeAll: () => {
      if (!on) return;
      const { context, settings } = on;
      for (const { name, at } of placeNames(names, sheetOf(context, settings))) {
        write(context, name.label, { at, font: fontOf(settings), settings, colours: colours() });
      }
      names = [];
      on = null;
    },
  };
}

/** Writes a name in bold, whatever stands there, for the entity that is pointed at. */
export function drawPointed(colours: () => SceneColours) {
  return (context: CanvasRenderingContext2D, node: Named, settings: Writing) => {
    if (!node.label) return;
    const font = fontOf({ ...settings, labelWeight: BOLD });
    const name = { ...wantedName(context, node, font), isForced: true };
    for (const { at } of placeNames([name], sheetOf(context, settings))) {
      write(context, name.label, { at, font, settings, colours: colours() });
    }
  };
}

const fontOf = ({ labelWeight, labelSize, labelFont }: Writing): string =>
  `${labelWeight} ${labelSize}px ${labelFont}`;

const sheetOf = ({ canvas }: CanvasRenderingContext2D, { labelSize }: Writing) => ({
  width: canvas.clientWidth,
  lineHeight: labelSize * LINE,
});

function wantedName(context: CanvasRenderingContext2D, node: Named, font: string): WantedName {
  const { x, y, size, label, forceLabel } = node;
  context.font = font;
  const { width } = context.measureText(label ?? '');
  return { label: label ?? '', x, y, size, width, isForced: forceLabel ?? false };
}

type Style = {
  readonly at: Place;
  readonly font: string;
  readonly settings: Writing;
  readonly colours: SceneColours;
};

/** On a seam of the page's colour, so that lines do not cross it out. */
function write(
  context: CanvasRenderingContext2D,
  label: string,
  { at, font, settings, colours }: Style,
) {
  const line = at.y + settings.labelSize / 3;
  context.font = font;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = colours.page;
  context.strokeText(label, at.x, line);
  context.fillStyle = colours.ink;
  context.fillText(label, at.x, line);
}
