import { createMemoryGraph, type MemoryGraph } from './memory-graph.ts';
import { create, deprecate, state } from './write-changes.ts';

/** The statement that the baker has to bake. */
export const SAYS = 'role/baker REQUIRES skill/baking';

/** A baker who has to bake, and what stands around. */
export function bakery(): MemoryGraph {
  const graph = createMemoryGraph();
  graph.apply(
    create('Role', 'baker'),
    create('Role', 'cook'),
    create('Skill', 'baking', { externalIds: ['esco:1'] }),
    create('Skill', 'kneading'),
    create('Skill', 'milling'),
    create('Tool', 'oven'),
    create('Tool', 'baking', { id: 'id-tool', name: 'Baking app' }),
    create('Source', 'book'),
    create('Skill', 'old'),
    state(SAYS),
    state('skill/baking BUILDS_ON skill/kneading'),
    state('skill/kneading BUILDS_ON skill/milling'),
    deprecate('Skill', 'old', 1),
  );
  return graph;
}
