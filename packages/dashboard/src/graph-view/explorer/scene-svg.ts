import type { Basis } from '../../gql/graphql';
import { KINDS, type Kind } from '../../lib/kinds';
import { KIND_SHAPES } from '../../ui/kind-shape';
import { type SvgPart, svgPart, writeSvg } from '../diagram/svg-tree';
import { textWidth } from '../diagram/wrap-text';
import { placeNames, type WantedName } from './place-names';
import { sceneColours } from './scene-colours';
import type { SceneEntity, SceneGraph } from './scene-graph';
import { entityLook, statementLook } from './scene-looks';
import type { SceneMarks } from './scene-marks';
import type { Place, Places } from './start-layout';

/** What a picture of a scene shows, and its words. */
export type SceneSvgInput = {
  readonly shown: SceneGraph;
  readonly places: Places;
  readonly marks: SceneMarks;
  readonly title: string;
  readonly desc: string;
  readonly kindWords: (kind: Kind) => string;
  readonly basisWords: (basis: Basis) => string;
};

/** The colours of the light theme (tokens.css). */
const LIGHT = sceneColours({
  page: '#ffffff',
  ink: '#1b1d21',
  soft: '#585d66',
  line: '#85847c',
  accent: '#1a5dc7',
  kinds: {
    Role: '#1a5dc7',
    Skill: '#0b746f',
    Tool: '#a85300',
    Industry: '#6b3fc0',
    Trend: '#b3206c',
    Credential: '#2d7531',
    Place: '#7b583b',
    Source: '#5b626d',
  },
});

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

/** The size of the picture and what is left free around the drawing, in pixels. */
const SIZE = { width: 1400, height: 960 };
const FREE = { top: 96, side: 48, right: 200, bottom: 96 };

/** A scene as a picture that stands alone: its heading, the drawing, and what its signs mean. */
export function sceneSvg(input: SceneSvgInput): { svg: string; width: number; height: number } {
  const { title, desc, shown, places } = input;
  const { width, height } = SIZE;
  const at = fitted(shown, places);
  const picture = svgPart(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': FONT,
      'aria-labelledby': 'scene-title scene-desc',
    },
    svgPart('title', { id: 'scene-title' }, title),
    svgPart('desc', { id: 'scene-desc' }, desc),
    svgPart('rect', { width, height, fill: LIGHT.page }),
    text({ x: FREE.side, y: 48 }, { size: 26, weight: 650 }, title),
    text({ x: FREE.side, y: 76 }, { size: 15, fill: LIGHT.soft }, desc),
    svgPart('g', {}, ...statementParts(input, at), ...routeParts(input, at)),
    ...shown.entities.map((entity) => entityPart(entity, input, at)),
    ...nameParts(input, at),
    ...legendParts(input),
  );
  return { svg: writeSvg(picture), width, height };
}

/** Where things are in the picture, by their keys. */
type Fitted = (key: string) => Place | null;

/** Puts the drawing into the room that there is; in the layout y goes up, in a picture down. */
function fitted({ entities }: SceneGraph, places: Places): Fitted {
  const own = entities.flatMap(({ key }) => places.get(key) ?? []);
  const [left, right] = endsOf(own.map(({ x }) => x));
  const [low, high] = endsOf(own.map(({ y }) => y));
  const room = {
    width: SIZE.width - FREE.side - FREE.right,
    height: SIZE.height - FREE.top - FREE.bottom,
  };
  const scale = Math.min(room.width / (right - left || 1), room.height / (high - low || 1));
  const inset = {
    x: FREE.side + (room.width - (right - left) * scale) / 2,
    y: FREE.top + (room.height - (high - low) * scale) / 2,
  };
  return (key) => {
    const place = places.get(key);
    if (!place) return null;
    return { x: inset.x + (place.x - left) * scale, y: inset.y + (high - place.y) * scale };
  };
}

function endsOf(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? [0, 0] : [least, most];
}

function statementParts({ shown, marks }: SceneSvgInput, at: Fitted): SvgPart[] {
  return shown.statements.flatMap((statement) => {
    const among = { colours: LIGHT, crowd: shown.entities.length };
    const { size, color } = statementLook(statement, marks, among);
    return line(at(statement.from), at(statement.to), {
      stroke: color,
      'stroke-width': size,
      // Our own judgement never looks like a cited fact.
      'stroke-dasharray': statement.basis === 'EDITORIAL' ? '4 3' : undefined,
    });
  });
}

function routeParts({ marks: { plan } }: SceneSvgInput, at: Fitted): SvgPart[] {
  const route = plan?.route ?? [];
  return route
    .slice(1)
    .flatMap((to, before) =>
      line(at(route[before] ?? ''), at(to), { stroke: LIGHT.accent, 'stroke-width': 5 }),
    );
}

function line(from: Place | null, to: Place | null, style: SvgPart['attributes']): SvgPart[] {
  if (!from || !to) return [];
  const d = `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`;
  return [svgPart('path', { d, fill: 'none', ...style })];
}

function entityPart(entity: SceneEntity, { shown, marks }: SceneSvgInput, at: Fitted): SvgPart {
  const place = at(entity.key);
  if (!place) return svgPart('g', {});
  const crowd = shown.entities.length;
  const { size, color, rim } = entityLook(entity, marks, { colours: LIGHT, crowd });
  return svgPart(
    'g',
    {},
    svgPart('path', {
      d: KIND_SHAPES[entity.kind],
      transform: `translate(${(place.x - size).toFixed(1)} ${(place.y - size).toFixed(1)}) scale(${(size / 12).toFixed(3)})`,
      fill: color,
      stroke: rim,
      'stroke-width': Math.min((1.5 * 12) / size, 3).toFixed(2),
    }),
  );
}

const NAME_SIZE = 13;
/** How high a line is, in sizes of its letters. */
const LINE = 1.25;

/** The names for which there is room. */
function nameParts({ shown, marks }: SceneSvgInput, at: Fitted): SvgPart[] {
  const crowd = shown.entities.length;
  const wanted = shown.entities.flatMap((entity): WantedName[] => {
    const place = at(entity.key);
    if (!place) return [];
    const { size, forceLabel } = entityLook(entity, marks, { colours: LIGHT, crowd });
    const width = textWidth(entity.name, NAME_SIZE);
    return [{ ...place, label: entity.name, size, width, isForced: forceLabel }];
  });
  const sheet = { width: SIZE.width, lineHeight: NAME_SIZE * LINE };
  return placeNames(wanted, sheet).map(({ name: { label }, at: { x, y } }) =>
    nameOf(label, { x, y: y + NAME_SIZE / 3 }),
  );
}

function nameOf(name: string, at: Place): SvgPart {
  return svgPart(
    'text',
    {
      x: at.x.toFixed(1),
      y: at.y.toFixed(1),
      'font-size': NAME_SIZE,
      fill: LIGHT.ink,
      stroke: LIGHT.page,
      'stroke-width': 3,
      'paint-order': 'stroke',
    },
    name,
  );
}

function legendParts({ shown, kindWords, basisWords }: SceneSvgInput): SvgPart[] {
  const kinds = KINDS.filter((kind) => shown.entities.some((entity) => entity.kind === kind));
  const bases = new Set(shown.statements.map(({ basis }) => basis));
  const y = SIZE.height - 40;
  const signs = kinds.flatMap((kind, at) => [
    svgPart('path', {
      d: KIND_SHAPES[kind],
      transform: `translate(${FREE.side + at * 130} ${y - 12}) scale(0.66)`,
      fill: LIGHT.kinds[kind],
    }),
    text({ x: FREE.side + at * 130 + 24, y }, { size: 14, fill: LIGHT.soft }, kindWords(kind)),
  ]);
  const lines = [...bases].toSorted().flatMap((basis, at) => {
    const x = SIZE.width - FREE.side - (bases.size - at) * 140;
    return [
      ...line(
        { x, y: y + 16 },
        { x: x + 32, y: y + 16 },
        {
          stroke: LIGHT.line,
          'stroke-width': basis === 'EDITORIAL' ? 1 : 2,
          'stroke-dasharray': basis === 'EDITORIAL' ? '4 3' : undefined,
        },
      ),
      text({ x: x + 40, y: y + 20 }, { size: 14, fill: LIGHT.soft }, basisWords(basis)),
    ];
  });
  return [...signs, ...lines];
}

type TextStyle = { readonly size: number; readonly weight?: number; readonly fill?: string };

function text(at: Place, { size, weight = 400, fill = LIGHT.ink }: TextStyle, words: string) {
  return svgPart('text', { ...at, 'font-size': size, 'font-weight': weight, fill }, words);
}
