type Arrow = readonly [from: string, to: string];

const successorsOf = (arrows: readonly Arrow[]): Map<string, Set<string>> => {
  const successors = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    const known = successors.get(from) ?? new Set();
    successors.set(from, known.add(to));
    if (!successors.has(to)) successors.set(to, new Set());
  }
  return successors;
};

/** Takes away, until none is left, every node that leads nowhere: it can be on no cycle. */
const peel = (successors: Map<string, Set<string>>): void => {
  const predecessors = new Map<string, string[]>();
  for (const [from, targets] of successors) {
    for (const to of targets) {
      const known = predecessors.get(to);
      if (known === undefined) predecessors.set(to, [from]);
      else known.push(from);
    }
  }
  const ends = [...successors].filter(([, targets]) => targets.size === 0).map(([node]) => node);
  for (let node = ends.pop(); node !== undefined; node = ends.pop()) {
    successors.delete(node);
    for (const before of predecessors.get(node) ?? []) {
      const targets = successors.get(before);
      if (targets?.delete(node) && targets.size === 0) ends.push(before);
    }
  }
};

/** Every node left leads to another, so that a walk must come back to a node that it has seen. */
const walkToCycle = (successors: ReadonlyMap<string, ReadonlySet<string>>, start: string) => {
  const places = new Map<string, number>();
  const walk: string[] = [];
  let node = start;
  while (!places.has(node)) {
    places.set(node, walk.length);
    walk.push(node);
    const [next] = successors.get(node) ?? [];
    if (next === undefined) return [];
    node = next;
  }
  return walk.slice(places.get(node));
};

const remove = (successors: Map<string, Set<string>>, nodes: readonly string[]): void => {
  for (const node of nodes) successors.delete(node);
  for (const targets of successors.values()) for (const node of nodes) targets.delete(node);
};

/**
 * Cycles among arrows, each as its nodes in order, no node in two of them. Empty exactly where
 * there is no cycle; cycles that share a node with one that is named show once that one is mended.
 */
export const findCycles = (arrows: readonly Arrow[]): readonly (readonly string[])[] => {
  const successors = successorsOf(arrows);
  const cycles: string[][] = [];
  for (;;) {
    peel(successors);
    const [start] = successors.keys();
    if (start === undefined) return cycles;
    const cycle = walkToCycle(successors, start);
    cycles.push(cycle);
    remove(successors, cycle);
  }
};
