import type { TFunction } from 'i18next';
import { type SvgPart, svgPart, writeSvg } from '../diagram/svg-tree';
import { wrapText } from '../diagram/wrap-text';
import { drawMap, drawStrip, hatch } from './draw-map';
import type { Drawn } from './drawn';
import { dashesOf } from './line-dashes';
import type { MapPalette } from './map-palette';
import { LINE } from './map-sizes';

/** A map as a file, and how large it is. */
export type MapPicture = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
};

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** Around the picture. */
const EDGE = 32;

/** The height of a row. */
const ROW = 28;

/**
 * The map as a picture that stands alone: the question above it, the map as it is laid out, and below
 * it the routes in words and what the bars say. It has no style sheet, no font and no link of its own.
 */
export function routeMapSvg(
  drawn: Drawn & { readonly question: string },
  t: TFunction,
): MapPicture {
  const { map, model, words, palette, question } = drawn;
  const heading = wrapText(question, { width: map.width, size: 26 });
  const top = EDGE + heading.length * 32 + 16;
  const routes = top + map.height + 32;
  const rows = map.lines.flatMap(({ line }) => {
    const lines = wrapText(words.route(line), { width: map.width - 64, size: 15 });
    return lines.map((text, at) => ({ text, line: line.index, first: at === 0 }));
  });
  const yOf = (at: number) => routes + at * 20 + rows.slice(0, at + 1).filter(isFirst).length * 8;
  const legend = yOf(rows.length - 1) + ROW + 16;
  const width = map.width + 2 * EDGE;
  const height = legend + ROW + EDGE;
  const picture = svgPart(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': FONT,
      'aria-labelledby': 'map-title map-desc',
    },
    svgPart('title', { id: 'map-title' }, words.title),
    svgPart('desc', { id: 'map-desc' }, words.summary),
    svgPart('defs', {}, hatch(palette)),
    svgPart('rect', { width, height, fill: palette.paper }),
    ...heading.map((line, at) =>
      svgPart(
        'text',
        {
          x: EDGE,
          y: EDGE + 26 + at * 32,
          'font-size': 26,
          'font-weight': 650,
          fill: palette.ink,
        },
        line,
      ),
    ),
    svgPart('g', { transform: `translate(${EDGE} ${top - map.top})` }, ...drawMap(drawn)),
    ...rows.flatMap((row, at) =>
      routeRow({ ...row, y: yOf(at), chosen: row.line === model.chosen, palette }),
    ),
    ...legendRow(legend, palette, t),
  );
  return { svg: writeSvg(picture), width, height };
}

const isFirst = ({ first }: { first: boolean }) => first;

type RouteRow = {
  text: string;
  line: number;
  /** Whether it is the first of the rows of its line. */
  first: boolean;
  y: number;
  chosen: boolean;
  palette: MapPalette;
};

function routeRow({ text, line, first, y, chosen, palette }: RouteRow): SvgPart[] {
  const sample = svgPart('path', {
    d: `M${EDGE} ${y + 9}h40`,
    stroke: chosen ? palette.accent : palette.quiet,
    'stroke-width': chosen ? LINE.thick : LINE.thin,
    'stroke-dasharray': chosen ? undefined : dashesOf(line),
  });
  const words = svgPart(
    'text',
    {
      x: EDGE + 56,
      y: y + 14,
      'font-size': 15,
      'font-weight': chosen ? 650 : 400,
      fill: palette.ink,
    },
    text,
  );
  return first ? [sample, words] : [words];
}

function legendRow(y: number, palette: MapPalette, t: TFunction): SvgPart[] {
  const parts = [
    { kept: 1, raise: 0, learn: 0, words: t('map.kept') },
    { kept: 0, raise: 1, learn: 0, words: t('map.raise') },
    { kept: 0, raise: 0, learn: 1, words: t('map.learnPart') },
  ];
  return parts.flatMap(({ words, ...part }, at) => [
    ...drawStrip({ x: EDGE + at * 104, y, width: 24, height: 12 }, part, palette),
    svgPart(
      'text',
      { x: EDGE + at * 104 + 32, y: y + 11, 'font-size': 14, fill: palette.soft },
      words,
    ),
  ]);
}
