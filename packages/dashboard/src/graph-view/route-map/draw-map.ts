import { formatGap } from '../../lib/format';
import { GAP_PARTS, type GapCounts } from '../../ui/gap-strip';
import { type SvgPart, svgPart } from '../diagram/svg-tree';
import { drawStation } from './draw-station';
import type { Drawn } from './drawn';
import type { Box, LaidLine } from './laid-map';
import { stripOf } from './laid-map';
import { dashesOf } from './line-dashes';
import type { MapPalette } from './map-palette';
import { BAR, LINE, NUMBER, STAGE } from './map-sizes';

const HATCH = 'map-raise';

/** The map as parts of a picture, from the ground up: lines, what stands on them, stations. */
export function drawMap(drawn: Drawn): SvgPart[] {
  const { model, map, palette } = drawn;
  const chosen = map.lines[model.chosen];
  const others = map.lines.filter((line) => line !== chosen);
  return [
    ...others.toReversed().map((line) => drawLine(line, false, drawn)),
    ...(chosen ? [drawLine(chosen, true, drawn)] : []),
    ...map.stations.map((one) => drawStation(one, drawn)),
    ...map.lines.map((line) => drawNumber(line, line === chosen, palette)),
  ];
}

/** The pattern of what is to be raised, to be defined once in the picture. */
export function hatch({ paper, skill }: MapPalette): SvgPart {
  const units = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return svgPart(
    'pattern',
    { id: HATCH, ...units, patternTransform: 'rotate(45)' },
    svgPart('rect', { width: 6, height: 6, fill: paper }),
    svgPart('rect', { width: 3, height: 6, fill: skill }),
  );
}

function drawLine({ line, steps }: LaidLine, chosen: boolean, drawn: Drawn): SvgPart {
  const { words, palette } = drawn;
  const paths = steps.map(({ path }, at) =>
    svgPart(
      'path',
      {
        d: path,
        'stroke-width': chosen ? LINE.thick : LINE.thin,
        'stroke-dasharray': chosen ? undefined : dashesOf(line.index),
      },
      svgPart('title', {}, words.step(line, at)),
    ),
  );
  const stroke = chosen ? palette.accent : palette.quiet;
  const onIt = chosen ? steps.flatMap((step, at) => drawStep(step, line.steps[at], drawn)) : [];
  return svgPart(
    'g',
    { 'data-route': line.key },
    svgPart('g', { fill: 'none', stroke, 'stroke-linejoin': 'round' }, ...paths),
    ...onIt,
  );
}

function drawStep(
  { stages, bar }: LaidLine['steps'][number],
  step: { gap: number; parts: GapCounts } | undefined,
  { words, palette: { paper, accent, ink, skill } }: Drawn,
): SvgPart[] {
  const dots = stages.map(({ x, y }) =>
    svgPart('circle', { cx: x, cy: y, r: STAGE.radius, fill: paper, stroke: accent }),
  );
  if (!step) return dots;
  const middle = bar.y + bar.height / 2;
  const width = stripOf(bar);
  const strip = { x: bar.x, y: middle - BAR.stripHeight / 2, width, height: BAR.stripHeight };
  return [
    ...dots,
    svgPart('rect', {
      x: bar.x - 4,
      y: bar.y,
      width: bar.width + 8,
      height: bar.height,
      rx: 4,
      fill: paper,
    }),
    ...(width > 0 ? drawStrip(strip, step.parts, { paper, skill }) : []),
    svgPart(
      'text',
      {
        x: bar.x + (width > 0 ? width + 8 : 0),
        y: middle + 5,
        'font-size': 14,
        'font-weight': 600,
        fill: ink,
      },
      bar.width < BAR.width ? formatGap(step.gap) : words.gap(step.gap),
    ),
  ];
}

/** A bar in three parts: full, hatched, empty. */
export function drawStrip(
  box: Box,
  parts: GapCounts,
  { paper, skill }: Pick<MapPalette, 'paper' | 'skill'>,
): SvgPart[] {
  const total = Math.max(1e-9, parts.kept + parts.raise + parts.learn);
  const fills = { kept: skill, raise: `url(#${HATCH})`, learn: paper };
  let x = box.x;
  return GAP_PARTS.filter((part) => parts[part] > 0).map((part) => {
    const width = (box.width * parts[part]) / total;
    const from = x;
    x += width;
    return svgPart('rect', {
      x: from,
      y: box.y,
      width,
      height: box.height,
      fill: fills[part],
      stroke: skill,
      'stroke-width': 1.5,
      'data-part': part,
    });
  });
}

function drawNumber({ line, number }: LaidLine, chosen: boolean, palette: MapPalette): SvgPart {
  const { accent, paper, quiet, ink } = palette;
  return svgPart(
    'g',
    { 'data-number': line.index + 1 },
    svgPart('circle', {
      cx: number.x,
      cy: number.y,
      r: NUMBER.radius - 1,
      fill: chosen ? accent : paper,
      stroke: chosen ? accent : quiet,
      'stroke-width': 2,
    }),
    svgPart(
      'text',
      {
        x: number.x,
        y: number.y + 5,
        'text-anchor': 'middle',
        'font-size': 14,
        'font-weight': 650,
        fill: chosen ? paper : ink,
      },
      String(line.index + 1),
    ),
  );
}
