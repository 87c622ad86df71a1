import type { Paint } from '../text/paint.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { ListedChangeSet, ShownChangeSet, ShownOperation } from './change-set-document.ts';

/** Signs of what became of an operation. */
const SIGNS: Readonly<Record<string, string>> = {
  ACCEPTED: '+',
  PENDING: '?',
  REJECTED: '−',
  REFUSED: '−',
};

/** One line or more for a change set of a list. */
export function formatListed(changeSet: ListedChangeSet, paint: Paint): string[] {
  const { number, revision, author, reason, createdAt, operationCount } = changeSet;
  const at = revision === null ? changeSet.state.toLowerCase() : `revision ${revision}`;
  const head = `${number}  ${at}  ${createdAt.slice(0, 16).replace('T', ' ')}  ${author.name}`;
  const undone = changeSet.revertedBy.map((by) => `undone by ${by}`);
  const notes = [countOf(operationCount), ...undone].join(', ');
  return [paint.heading(head), ...wrapText('   ', `${reason} (${notes})`)];
}

/** A change set with its operations and the fields that they have changed. */
export function formatChangeSet(changeSet: ShownChangeSet, paint: Paint): string[] {
  const { comment, decidedBy } = changeSet;
  return [
    ...formatListed(changeSet, paint),
    ...(comment === null ? [] : wrapText('   ', `${decidedBy?.name ?? 'Reviewer'}: ${comment}`)),
    '',
    ...changeSet.operations.flatMap((operation) => formatOperation(operation, paint)),
  ];
}

/** An operation, its fate and its reason. */
export function formatSentence({ sentence, verdict, reason }: ShownOperation): string[] {
  const why = reason === null ? '' : ` (${verdict.toLowerCase()}: ${reason})`;
  return wrapText(`${SIGNS[verdict] ?? ' '} `, `${sentence}${why}`);
}

function formatOperation(operation: ShownOperation, paint: Paint): string[] {
  const { effects, effectCount } = operation;
  const more = effectCount - effects.length;
  return [
    ...formatSentence(operation),
    ...effects.flatMap(({ subject, fields }) => [
      paint.quiet(`    ${subject}`),
      ...fields.flatMap(({ field, before, after }) => [
        ...(before === null ? [] : wrapText('    − ', `${field}: ${JSON.stringify(before)}`)),
        ...(after === null ? [] : wrapText('    + ', `${field}: ${JSON.stringify(after)}`)),
      ]),
    ]),
    ...(more > 0 ? [paint.quiet(`    and ${more} more rows`)] : []),
  ];
}

const countOf = (count: number): string => (count === 1 ? '1 operation' : `${count} operations`);
