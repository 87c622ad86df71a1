import { LIMITS, limitExceeded } from '../limits.ts';
import { checkPage } from './check-page.ts';
import { type Input, type InputPart, readInput } from './input-part.ts';

/** How many objects deep a value nests, and how many OR and AND branches it has. */
export type InputMeasure = { readonly height: number; readonly branches: number };

/** A value to walk: `key` is the argument that it is given to, `label` what messages call it. */
type InputToWalk = {
  readonly input: Input;
  readonly label: string;
  readonly key?: string;
  /** The greatest page that the argument may ask for. */
  readonly pageSize?: number;
};

type Place = {
  readonly input: Input;
  readonly depth: number;
  readonly key: string | undefined;
  readonly pageSize: number;
};

/** Measures values whose variables stand for what `valuesOf` says. */
type InputWalker = {
  readonly walk: (input: InputToWalk) => InputMeasure;
  readonly walkVariable: (name: string, label: string) => InputMeasure;
};

/**
 * Makes a walker for one request. It goes through values without recursion, so that no depth of
 * nesting can overflow the stack, and through each variable once, however often it is used.
 *
 * Walking throws LIMIT_EXCEEDED for a list, text or page that is too long, and BAD_USER_INPUT for
 * a negative page; nesting and branches are for the caller to judge.
 */
export function createInputWalker(valuesOf: (variable: string) => readonly Input[]): InputWalker {
  const measured = new Map<string, InputMeasure>();

  function walkVariable(name: string, label: string): InputMeasure {
    const before = measured.get(name);
    if (before !== undefined) return before;
    const measure = valuesOf(name)
      .map((input) => walk({ input, label }))
      .reduce(greater, { height: 0, branches: 0 });
    measured.set(name, measure);
    return measure;
  }

  function walk({ input, label, key, pageSize = LIMITS.pageSize }: InputToWalk): InputMeasure {
    const waiting: Place[] = [{ input, depth: 0, key, pageSize }];
    let height = 0;
    let branches = 0;
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      const part = readInput(place.input);
      const inner = part.kind === 'variable' ? walkVariable(part.name, label) : undefined;
      height = Math.max(height, place.depth + (inner?.height ?? (part.kind === 'object' ? 1 : 0)));
      branches += (inner?.branches ?? 0) + branchesAt(place, partsOf(part), label);
      checkSize(part, label);
      for (const child of childrenOf(part, place.depth)) waiting.push(child);
    }
    return { height, branches };
  }

  function partsOf(part: InputPart): readonly InputPart[] {
    return part.kind === 'variable' ? valuesOf(part.name).map(readInput) : [part];
  }

  return { walk, walkVariable };
}

function greater(one: InputMeasure, other: InputMeasure): InputMeasure {
  return {
    height: Math.max(one.height, other.height),
    branches: Math.max(one.branches, other.branches),
  };
}

/** Checks what stands at a key, and counts its branches where the key is OR or AND. */
function branchesAt(place: Place, parts: readonly InputPart[], label: string): number {
  const { key, pageSize } = place;
  for (const part of parts) checkPage(part, { key, pageSize, label });
  if (key !== 'OR' && key !== 'AND') return 0;
  return Math.max(0, ...parts.map(branchCount));
}

function branchCount(part: InputPart): number {
  if (part.kind === 'list') return part.items.length;
  return part.kind === 'object' ? 1 : 0;
}

function checkSize(part: InputPart, field: string): void {
  if (part.kind === 'list' && part.items.length > LIMITS.listItems) {
    throw limitExceeded({ name: 'listItems', found: part.items.length, field });
  }
  if (part.kind !== 'text') return;
  const bytes = Buffer.byteLength(part.text);
  if (bytes > LIMITS.stringBytes) throw limitExceeded({ name: 'stringBytes', found: bytes, field });
}

function childrenOf(part: InputPart, depth: number): Place[] {
  const { pageSize } = LIMITS;
  if (part.kind === 'list') {
    return part.items.map((input) => ({ input, depth, key: undefined, pageSize }));
  }
  if (part.kind !== 'object') return [];
  return part.fields.map(([key, input]) => ({ input, depth: depth + 1, key, pageSize }));
}
