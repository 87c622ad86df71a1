import { useTranslation } from 'react-i18next';
import type { ImportDifference_DifferenceFragment } from '../../gql/graphql';
import { formatCount, formatList } from '../../lib/format';
import { kindOfEntityKind } from '../../lib/kinds';

/** What of an import its sentence is made of. */
export type Differing = {
  readonly differences: readonly ImportDifference_DifferenceFragment[];
  readonly leftOutCount: number;
  readonly isUnchanged: boolean;
};

/** Says what an import comes to in a sentence: what is new, what changes, what goes, what is left out. */
export function useDifferenceWords(): (given: Differing) => string {
  const { t } = useTranslation();
  const counted = (key: 'changed' | 'gone' | 'removed' | 'leftOut', count: number) =>
    count > 0 ? [t(`imports.differences.${key}`, { count, number: formatCount(count) })] : [];
  return ({ differences, leftOutCount, isUnchanged }) => {
    const left = counted('leftOut', leftOutCount);
    if (isUnchanged) return [t('imports.differences.nothing'), ...left].join(' ');
    const statements = differences.filter(({ kind }) => !kind);
    const entities = differences.filter(({ kind }) => kind);
    const said = sum(statements, 'new');
    const fresh = [
      ...entities.flatMap(({ kind, new: count }) =>
        kind && count > 0
          ? [t(`home.count.${kindOfEntityKind(kind)}`, { count, number: formatCount(count) })]
          : [],
      ),
      ...(said > 0
        ? [t('imports.differences.statements', { count: said, number: formatCount(said) })]
        : []),
    ];
    const count = sum(differences, 'new');
    const parts = [
      ...(count > 0 ? [t('imports.differences.new', { count, what: formatList(fresh) })] : []),
      ...counted('changed', sum(differences, 'changed')),
      ...counted('gone', sum(entities, 'gone')),
      ...counted('removed', sum(statements, 'gone')),
    ];
    const sentence = parts.length === 0 ? [] : [`${parts.join('; ')}.`];
    return [...sentence, ...left].join(' ');
  };
}

type Difference = ImportDifference_DifferenceFragment;

const sum = (list: readonly Difference[], column: 'new' | 'changed' | 'gone'): number =>
  list.reduce((total, one) => total + one[column], 0);
