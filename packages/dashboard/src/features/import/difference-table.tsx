import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import cards from '../../ui/card-table.module.css';
import { KindMark } from '../../ui/kind-mark';
import { keyOf, kindOf } from './difference-key';
import classes from './difference-table.module.css';
import { EXAMPLES_PLACE } from './examples';
import table from './table.module.css';
import { useDifferenceName } from './use-difference-name';
import type { ShownImport } from './use-import';

const COLUMNS = ['new', 'changed', 'gone', 'unchanged'] as const;

type TableProps = {
  differences: ShownImport['differences'];
  of: string | undefined;
  onOf: (of: string | undefined) => void;
};

/** What is new, changed, gone and as it is, by kind and type; each leads to examples of it. */
export function DifferenceTable({ differences, of, onOf }: TableProps) {
  const { t } = useTranslation();
  const nameOf = useDifferenceName();
  return (
    <table className={`${cards['table']} ${table['table']}`}>
      <caption>{t('imports.differences.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.differences.what')}</th>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className={table['number']}>
              {t(`imports.differences.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((one) => {
          const kind = kindOf(one);
          const isSame = one.new + one.changed + one.gone === 0;
          const key = keyOf(one);
          return (
            <tr key={key}>
              <th scope="row">
                <span className={classes['what']}>
                  {kind && <KindMark kind={kind} />}
                  {isSame ? (
                    nameOf(one)
                  ) : (
                    <button
                      type="button"
                      className={classes['way']}
                      aria-pressed={key === of}
                      aria-label={t('imports.differences.examplesOf', { what: nameOf(one) })}
                      onClick={() => {
                        onOf(key);
                        document.getElementById(EXAMPLES_PLACE)?.focus();
                      }}
                    >
                      {nameOf(one)}
                    </button>
                  )}
                </span>
              </th>
              {COLUMNS.map((column) => (
                <td
                  key={column}
                  className={table['number']}
                  data-label={t(`imports.differences.${column}`)}
                  data-zero={one[column] === 0}
                >
                  {formatCount(one[column])}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
