import { KINDS } from '../../../domain/graph/kinds.ts';
import { describeFile, guessFormat, guessRelease } from '../../../store/imports/describe-files.ts';
import type {
  Import,
  ImportDifference,
  ImportProblem,
} from '../../../store/imports/import-record.ts';
import { checkRange } from '../../check-range.ts';
import { type EntityKind, toEntityKind } from '../../entity-kind.ts';
import type { RequestContext } from '../../request-context.ts';

type PageArguments = { readonly first: number | null; readonly offset: number | null };
type ExampleArguments = PageArguments & {
  readonly kind?: EntityKind | null;
  readonly type?: string | null;
};

/** How many of a list are given where null is given; the schema has the same for where nothing is. */
const FIRST = 20;
/** Characters of a value that are shown. */
const SHOWN = 200;

function pageOf<Row>(rows: readonly Row[], { first, offset }: PageArguments): Row[] {
  const [limit, from] = [first ?? FIRST, offset ?? 0];
  checkRange('first', limit, { least: 1, most: 100 });
  checkRange('offset', from, { least: 0, most: Number.POSITIVE_INFINITY });
  return rows.slice(from, from + limit);
}

const isKind = (key: string): boolean => KINDS.some((kind) => kind === key);

/** Only a taxonomy has versions. */
function release(found: Import): string | null {
  if (found.release !== null) return found.release;
  const format = found.format ?? guessFormat(found);
  return format === 'ESCO' || format === 'ONET' ? guessRelease(found) : null;
}

async function examples(
  { id }: Import,
  { kind, type, ...page }: ExampleArguments,
  { importDetails }: RequestContext,
) {
  const { examples: all } = await importDetails.load(id);
  const isWanted = (key: string): boolean =>
    (kind == null && type == null) || key === type || toEntityKind(key) === kind;
  const wanted = all.filter(({ key }) => isWanted(key));
  return pageOf(
    wanted.map((one, position) => ({ ...one, position })),
    page,
  );
}

async function leftOut({ id }: Import, page: PageArguments, { importDetails }: RequestContext) {
  const { leftOut: rows } = await importDetails.load(id);
  return pageOf(rows, page).map((row) => ({ ...row, value: row.value.slice(0, SHOWN) }));
}

const numbersOf = async ({ job }: Import, { jobChangeSets }: RequestContext) =>
  job === null ? [] : jobChangeSets.load(job);

/** The fields of imports that their rows do not hold so. */
export const importFields = {
  Import: {
    format: (found: Import) => found.format ?? guessFormat(found),
    release,
    files: ({ files, tables }: Import) => files.map((file) => describeFile(file, tables)),
    revision: ({ outcome }: Import) => outcome?.revision ?? null,
    differences: ({ outcome }: Import) => outcome?.differences ?? [],
    operationCount: ({ outcome }: Import) => outcome?.operationCount ?? 0,
    isUnchanged: ({ outcome }: Import) => outcome?.operationCount === 0,
    isPart: ({ outcome }: Import) => outcome?.isPart ?? false,
    examples,
    leftOutCount: ({ outcome }: Import) => outcome?.leftOutCount ?? 0,
    leftOut,
    ambiguousCount: ({ outcome }: Import) => outcome?.ambiguousCount ?? 0,
    sharedAliasCount: ({ outcome }: Import) => outcome?.sharedAliasCount ?? 0,
    changeSetCount: async (found: Import, _: unknown, context: RequestContext) =>
      (await numbersOf(found, context)).length,
    changeSets: async (found: Import, page: PageArguments, context: RequestContext) =>
      pageOf(await numbersOf(found, context), page),
    hasFiles: ({ id }: Import, _: unknown, { imports }: RequestContext) =>
      imports?.hasFiles(id) ?? false,
  },
  ImportDifference: {
    kind: ({ key }: ImportDifference) => (isKind(key) ? toEntityKind(key) : null),
    type: ({ key }: ImportDifference) => (isKind(key) ? null : key),
  },
  ImportFault: {
    place: ({ field }: ImportProblem['problems'][number]) => field,
  },
};
