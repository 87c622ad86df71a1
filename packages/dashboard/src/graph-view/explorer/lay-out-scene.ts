import iterate from 'graphology-layout-forceatlas2/iterate.js';
import moveApart from 'graphology-layout-noverlap/iterate.js';

/** A scene in bare numbers, so that it goes to a worker and back without being copied node by node. */
export type LayoutInput = {
  /** A number for each entity that is always the same for it. */
  readonly seeds: Uint32Array;
  /** For each entity the place of the expansion that brought it in; they never fall. */
  readonly stages: Uint16Array;
  /** The places of both ends of each statement, one pair after the other. */
  readonly ends: Uint32Array;
};

/** Numbers of a node and of an edge, as the library has them. */
const NODE = { width: 10, mass: 6, convergence: 7, size: 8 };

/** How far from where it was brought in an entity is put first. */
const FIRST_DISTANCE = 20;

/** A round takes longer the more nodes there are: a stage has about so many rounds times nodes. */
const EFFORT = 60_000;

/** The fewest and the most rounds of a stage. */
const ROUNDS = { least: 15, most: 250 };

/** Above this many entities the library adds up those that are far away. */
const MANY = 1000;

/**
 * Finds a place for each entity, stage after stage: what was there before stays about where it was, and
 * what is new begins beside what it connects to. The same scene always comes to the same places: x and
 * y of each entity in turn. Tells the places after each round of the last stage, when all have some;
 * before that it tells null.
 */
export function* layOutScene(input: LayoutInput): Generator<Float32Array | null, Float32Array> {
  const count = input.stages.length;
  const places = new Float32Array(count * 2);
  for (let from = 0; from < count; ) {
    const to = stageEnd(input.stages, from);
    placeNew(input, places, from, to);
    for (const settled of settle(input, places, to)) yield to === count ? settled : null;
    spread(places, to);
    from = to;
  }
  return places;
}

/** The place after the last entity of the stage that begins at a place. */
function stageEnd(stages: Uint16Array, from: number): number {
  const next = stages.findIndex((stage, at) => at > from && stage !== stages[from]);
  return next === -1 ? stages.length : next;
}

/** Puts each new entity beside one that it connects to, in a direction of its own. */
function placeNew({ seeds, ends }: LayoutInput, places: Float32Array, from: number, to: number) {
  const anchors = new Map<number, number>();
  for (let at = 0; at < ends.length; at += 2) {
    const [a = 0, b = 0] = [ends[at], ends[at + 1]];
    const [low, high] = a < b ? [a, b] : [b, a];
    if (high >= from && high < to && !anchors.has(high)) anchors.set(high, low);
  }
  for (let node = from; node < to; node++) {
    const anchor = anchors.get(node);
    const seed = seeds[node] ?? 0;
    const angle = (seed / 2 ** 32) * 2 * Math.PI;
    const distance = FIRST_DISTANCE * (1 + (seed % 1000) / 1000);
    places[node * 2] =
      (anchor === undefined ? 0 : (places[anchor * 2] ?? 0)) + distance * Math.cos(angle);
    places[node * 2 + 1] =
      (anchor === undefined ? 0 : (places[anchor * 2 + 1] ?? 0)) + distance * Math.sin(angle);
  }
}

/** Lets the first `count` entities push and pull one another. */
function* settle(
  { ends }: LayoutInput,
  places: Float32Array,
  count: number,
): Generator<Float32Array> {
  const { nodes, edges } = matricesOf(ends, places, count);
  const rounds = roundsOf(count);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 20,
    strongGravityMode: true,
    gravity: 0.05,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > MANY,
    barnesHutTheta: 0.8,
  };
  for (let round = 1; round <= rounds; round++) {
    iterate(settings, nodes, edges);
    for (let node = 0; node < count; node++) {
      places[node * 2] = nodes[node * NODE.width] ?? 0;
      places[node * 2 + 1] = nodes[node * NODE.width + 1] ?? 0;
    }
    yield places;
  }
}

/** What a drawing is taken to be wide and high, in pixels. */
const DRAWING = { width: 640, height: 520 };

/** The radius of an entity, and what is left free between two of them, in pixels of that drawing. */
const RADIUS = 9;
const MARGIN = 10;

/** After so many rounds of moving apart, what overlaps still is left to overlap. */
const APART = 60;

/** Moves what lies over one another apart, in a scene that a drawing has room for. */
function spread(places: Float32Array, count: number) {
  if (count > MANY) return;
  const [left, right] = endsOf(places, count, 0);
  const [low, high] = endsOf(places, count, 1);
  const pixel = Math.max((right - left) / DRAWING.width, (high - low) / DRAWING.height);
  const discs = new Float32Array(count * 3);
  for (let node = 0; node < count; node++) {
    discs.set([places[node * 2] ?? 0, places[node * 2 + 1] ?? 0, RADIUS * pixel], node * 3);
  }
  const settings = { margin: MARGIN * pixel, ratio: 1, expansion: 1.1, gridSize: 20, speed: 3 };
  for (let round = 0; round < APART; round++) {
    if (moveApart(settings, discs).converged) break;
  }
  for (let node = 0; node < count; node++) {
    places.set([discs[node * 3] ?? 0, discs[node * 3 + 1] ?? 0], node * 2);
  }
}

/** The least and the greatest x (0) or y (1) of the first `count` places. */
function endsOf(places: Float32Array, count: number, axis: 0 | 1): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let node = 0; node < count; node++) {
    const value = places[node * 2 + axis] ?? 0;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** Small scenes are settled well, large ones as well as a few seconds allow. */
function roundsOf(count: number): number {
  return Math.max(ROUNDS.least, Math.min(ROUNDS.most, Math.round(EFFORT / count)));
}

function matricesOf(ends: Uint32Array, places: Float32Array, count: number) {
  const nodes = new Float32Array(count * NODE.width);
  for (let node = 0; node < count; node++) {
    const at = node * NODE.width;
    nodes[at] = places[node * 2] ?? 0;
    nodes[at + 1] = places[node * 2 + 1] ?? 0;
    nodes[at + NODE.mass] = 1;
    nodes[at + NODE.convergence] = 1;
    nodes[at + NODE.size] = 1;
  }
  const edges: number[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const [a = 0, b = 0] = [ends[at], ends[at + 1]];
    if (a >= count || b >= count || a === b) continue;
    edges.push(a * NODE.width, b * NODE.width, 1);
    for (const end of [a, b]) {
      const mass = end * NODE.width + NODE.mass;
      nodes[mass] = (nodes[mass] ?? 0) + 1;
    }
  }
  return { nodes, edges: Float32Array.from(edges) };
}

/** A number for a key that is always the same for it and unlike that of others (FNV-1a). */
export function seedOf(key: string): number {
  let seed = 0x81_1c_9d_c5;
  for (let at = 0; at < key.length; at++) {
    seed = Math.imul(seed ^ key.charCodeAt(at), 0x01_00_01_93);
  }
  // The bits of short keys that differ at their ends alone would lie close together.
  seed = Math.imul(seed ^ (seed >>> 15), 0x2c_1b_3c_6d);
  return (seed ^ (seed >>> 13)) >>> 0;
}
