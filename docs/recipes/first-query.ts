import { ask } from './ask.ts';

type Data = { graph: { revision: number; entities: { kind: string; count: number }[] } };

const { graph } = await ask<Data>('{ graph { revision entities { kind count } } }');
console.log(`Revision ${graph.revision}`);
for (const { kind, count } of graph.entities) console.log(`${kind}: ${count}`);
