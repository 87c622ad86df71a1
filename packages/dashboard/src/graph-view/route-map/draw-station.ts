import { type SvgPart, svgPart } from '../diagram/svg-tree';
import type { Drawn } from './drawn';
import type { Box, LaidStation } from './laid-map';
import { LETTERS } from './map-sizes';

/** A stop with its name; the names of a route that is chosen are strong. */
export function drawStation({ station, stop, label }: LaidStation, drawn: Drawn): SvgPart {
  const { model, words, palette } = drawn;
  const isChosen = station.lines.includes(model.chosen);
  const isEnd = station.place !== 'between';
  const stroke = isChosen ? (isEnd ? palette.accent : palette.ink) : palette.quiet;
  const heart = isEnd ? [pill(stop, 8, { fill: palette.accent })] : [];
  const anchor = { start: 0, middle: label.width / 2, end: label.width }[label.align];
  const lines = label.lines.flatMap((line, index) => [
    svgPart('tspan', { x: label.x + anchor, y: label.y + LETTERS.line * (index + 1) - 5 }, line),
    // It keeps the words apart where the text is read as a whole, and takes no room.
    ...(index < label.lines.length - 1 ? [svgPart('tspan', { 'font-size': 0 }, ' ')] : []),
  ]);
  return svgPart(
    'g',
    { 'data-station': station.slug ?? station.id },
    svgPart('title', {}, words.station(station)),
    pill(stop, 2.5, { fill: palette.paper, stroke, 'stroke-width': 5 }),
    ...heart,
    svgPart(
      'text',
      {
        'text-anchor': label.align,
        'font-size': LETTERS.size,
        'font-weight': isChosen ? 650 : 400,
        fill: isChosen ? palette.ink : palette.soft,
      },
      ...lines,
    ),
  );
}

/** A stop, drawn so much smaller on each side. */
function pill({ x, y, width, height }: Box, less: number, looks: SvgPart['attributes']): SvgPart {
  const inner = { width: width - 2 * less, height: height - 2 * less };
  const rx = Math.min(inner.width, inner.height) / 2;
  return svgPart('rect', { x: x + less, y: y + less, ...inner, rx, ...looks });
}
