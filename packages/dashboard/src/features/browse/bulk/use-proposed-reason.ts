import { useTranslation } from 'react-i18next';
import { useFieldLabels } from '../../../editing/use-field-labels';
import { useStatementWords } from '../../../editing/use-operation-words';
import { formatCount } from '../../../lib/format';
import type { Kind } from '../../../lib/kinds';
import type { BulkChange, SharedStatement } from './bulk-change';
import type { RowOperation } from './bulk-outcome';

/** What is done, to how many: often all that there is to say. */
export function useProposedReason(
  kind: Kind,
  change: BulkChange | null,
  operations: readonly RowOperation[],
): string {
  const { t } = useTranslation();
  const say = useBulkWords(kind);
  const count = operations.filter(({ slug }) => slug !== null).length;
  if (!change || count === 0) return '';
  return t('bulk.reason.of', {
    what: say(change),
    rows: t(`home.count.${kind}`, { count, number: formatCount(count) }),
  });
}

/** Says what is to be done to each of many. */
function useBulkWords(kind: Kind): (change: BulkChange) => string {
  const { t } = useTranslation();
  const { label, value } = useFieldLabels();
  const say = useStatementWords();
  const each = { kind, slug: '', name: t('bulk.reason.each') };
  const ends = ({ type, outward, other }: SharedStatement) =>
    outward ? { type, from: each, to: other } : { type, from: other, to: each };
  return (change) => {
    switch (change.what) {
      case 'FIELD': {
        const field = label(change.field, 'short');
        if (change.value === null) return t('bulk.reason.empties', { field });
        return t('bulk.reason.field', { field, value: value(change.field, change.value) });
      }
      case 'STATE':
        return t('bulk.reason.state', { statement: say(ends(change.shared), change.fields) });
      case 'GRADE':
        return t('bulk.reason.grade', { statement: say(ends(change.shared), change.fields) });
      case 'UNSTATE':
        return t('bulk.reason.unstate', { statement: say(ends(change.shared)) });
      case 'DEPRECATE':
        return change.replacedBy
          ? t('bulk.reason.replace', { other: change.replacedBy.name })
          : t('bulk.reason.deprecate');
      default:
        return change satisfies never;
    }
  };
}
