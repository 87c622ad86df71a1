import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentCycle } from './fragment-cycle.ts';

/** How large an operation is once its fragments are spread out. */
type Measure = {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, spreads and inline fragments; not counted beyond what any limit asks for. */
  readonly selections: number;
  readonly introspects: boolean;
};

/** An operation of a document with its measure; `rootFields` leaves out `__typename`. */
export type MeasuredOperation = Measure & {
  readonly kind: OperationDefinitionNode['operation'];
  readonly rootFields: number;
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const NOTHING: Measure = {
  depth: 0,
  aliases: 0,
  directives: 0,
  selections: 0,
  introspects: false,
};

/** Fragments that double can spread out to more than a number holds. */
const MOST_COUNTED = 1_000_000;

/**
 * Measures each operation of a document. A fragment is measured once however often it is spread,
 * so the time grows with the document and not with what it spreads out to.
 *
 * Throws the validation error of a fragment that contains itself.
 */
export function measureDocument(document: DocumentNode): MeasuredOperation[] {
  const fragments = fragmentsOf(document);
  const measurer = createMeasurer(fragments);
  for (const name of fragments.keys()) measurer.ofFragment(name);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measureOperation(operation, fragments, measurer.ofSelections));
}

function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return new Map(
    (definitions as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
  );
}

function measureOperation(
  operation: OperationDefinitionNode,
  fragments: Fragments,
  ofSelections: (set: SelectionSetNode) => Measure,
): MeasuredOperation {
  const measure = ofSelections(operation.selectionSet);
  const onVariables = (operation.variableDefinitions ?? []).flatMap(
    (node) => node.directives ?? [],
  );
  const own = (operation.directives?.length ?? 0) + onVariables.length;
  return {
    ...measure,
    directives: measure.directives + own,
    kind: operation.operation,
    rootFields: rootNames(operation.selectionSet, fragments).size,
  };
}

function createMeasurer(fragments: Fragments) {
  const known = new Map<string, Measure>();
  const underWay: string[] = [];

  function ofFragment(name: string): Measure {
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const before = known.get(name);
    if (before !== undefined) return before;
    const start = underWay.indexOf(name);
    if (start >= 0) throw fragmentCycle(fragment, underWay.slice(start));
    underWay.push(name);
    const inner = ofSelections(fragment.selectionSet);
    underWay.pop();
    const measure = { ...inner, directives: inner.directives + (fragment.directives?.length ?? 0) };
    known.set(name, measure);
    return measure;
  }

  function ofSelections(set: SelectionSetNode): Measure {
    return set.selections.map(ofSelection).reduce(together, NOTHING);
  }

  function ofSelection(selection: SelectionNode): Measure {
    const inner = within(selection);
    const directives = inner.directives + (selection.directives?.length ?? 0);
    const measure = { ...inner, directives, selections: inner.selections + 1 };
    return selection.kind === Kind.FIELD ? ofField(selection, measure) : measure;
  }

  function within(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet === undefined ? NOTHING : ofSelections(selection.selectionSet);
  }

  return { ofFragment, ofSelections };
}

function ofField(field: FieldNode, inner: Measure): Measure {
  const introspects = field.name.value === '__schema' || field.name.value === '__type';
  return {
    ...inner,
    depth: introspects ? 1 : 1 + inner.depth,
    aliases: inner.aliases + (field.alias === undefined ? 0 : 1),
    introspects: introspects || inner.introspects,
  };
}

function together(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
    selections: Math.min(MOST_COUNTED, one.selections + other.selections),
    introspects: one.introspects || other.introspects,
  };
}

/** The response names at the root of an operation, each fragment entered once. */
function rootNames(root: SelectionSetNode, fragments: Fragments): Set<string> {
  const names = new Set<string>();
  const entered = new Set<string>();
  const waiting: SelectionSetNode[] = [root];
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value !== '__typename') names.add(responseName(selection));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        waiting.push(selection.selectionSet);
      } else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) waiting.push(fragment.selectionSet);
      }
    }
  }
  return names;
}

function responseName(field: FieldNode): string {
  return (field.alias ?? field.name).value;
}
