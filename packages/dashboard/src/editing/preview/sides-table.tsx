import { useTranslation } from 'react-i18next';
import type { FieldSides_SidesFragment } from '../../gql/graphql';
import { formatList } from '../../lib/format';
import type { FieldValue } from '../../lib/read-effects';
import { useFieldWords } from '../../ui/changes/use-field-words';
import classes from './preview.module.css';

type SidesProps = {
  fields: readonly FieldSides_SidesFragment[];
  /** The names of the one that goes and of the one that stays. */
  from: string;
  into: string;
};

/** Two things that become one, field by field: what goes, and what stays or comes to stand there. */
export function SidesTable({ fields, from, into }: SidesProps) {
  const { t } = useTranslation();
  const { label, inOrder } = useFieldWords();
  return (
    <table className={classes['sides']}>
      <thead>
        <tr>
          <th scope="col">{t('preview.sides.field')}</th>
          <th scope="col">{t('preview.goes', { name: from })}</th>
          <th scope="col">{t('preview.stays', { name: into })}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder(fields).map(({ field, goes, stays, becomes }) => (
          <tr key={field}>
            <th scope="row">{label(field)}</th>
            <td className={classes['goes']}>
              <del>
                <Value field={field} value={goes} />
              </del>
            </td>
            <td>
              {isOther(stays, becomes) && (
                <>
                  <del>
                    <Value field={field} value={stays} />
                  </del>{' '}
                  →{' '}
                </>
              )}
              <Value field={field} value={becomes} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ field, value }: { field: string; value: FieldValue }) {
  const { t } = useTranslation();
  const words = useFieldWords();
  const said = Array.isArray(value)
    ? formatList(value.map((one) => words.value(field, one) ?? ''))
    : words.value(field, value);
  return said || t('changes.nothing');
}

const isOther = (one: FieldValue, other: FieldValue) =>
  JSON.stringify(one) !== JSON.stringify(other);
