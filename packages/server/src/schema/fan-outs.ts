import { type ConstDirectiveNode, Kind, parse, type TypeNode } from 'graphql';
import type { GraphSize } from '../store/count-neighbours.ts';
import { KIND_ROOTS } from './kind-roots.ts';
import { readTypeDefinitions } from './read-type-definitions.ts';

/** How many rows a list of the generated schema is expected to have, by coordinate: `Role.requires`. */
export type FanOuts = ReadonlyMap<string, number>;

/** A list of neighbours, as the SDL of the graph has it. */
type NeighbourField = {
  readonly coordinate: string;
  readonly kind: string;
  readonly neighbour: string;
  readonly type: string;
  readonly directions: readonly string[];
};

let fields: readonly NeighbourField[] | undefined;

/** Works out the fan-outs of a graph from its size. */
export function fanOutsOf({ entities, neighbours }: GraphSize): FanOuts {
  fields ??= neighbourFields();
  const roots = entities.flatMap(({ kind, count }): [string, number][] => {
    const root = KIND_ROOTS.get(kind);
    return root === undefined ? [] : [[`Query.${root}`, count]];
  });
  const lists = fields.map(({ coordinate, kind, neighbour, type, directions }) => {
    const fitting = neighbours.filter(
      (one) =>
        one.kind === kind &&
        one.neighbour === neighbour &&
        one.type === type &&
        directions.includes(one.direction),
    );
    const expected = fitting.reduce((sum, one) => sum + one.expected, 0);
    return [coordinate, expected] as const;
  });
  return new Map([...roots, ...lists]);
}

function neighbourFields(): NeighbourField[] {
  return readTypeDefinitions()
    .flatMap((text) => parse(text).definitions)
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .flatMap(({ name: { value: kind }, fields = [] }) =>
      fields.flatMap(({ name, type, directives = [] }): NeighbourField[] => {
        const directive = directives.find((one) => one.name.value === 'relationship');
        if (directive === undefined) return [];
        const isUndirected = argumentOf(directive, 'queryDirection') === 'UNDIRECTED';
        return [
          {
            coordinate: `${kind}.${name.value}`,
            kind,
            neighbour: namedType(type),
            type: argumentOf(directive, 'type'),
            directions: isUndirected ? ['IN', 'OUT'] : [argumentOf(directive, 'direction')],
          },
        ];
      }),
    );
}

function namedType(node: TypeNode): string {
  return node.kind === Kind.NAMED_TYPE ? node.name.value : namedType(node.type);
}

function argumentOf({ arguments: given = [] }: ConstDirectiveNode, name: string): string {
  const value = given.find((one) => one.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}
