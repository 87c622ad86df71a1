import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { usePrinting } from '../../ui/use-printing';
import { CompareRow } from './compare-row';
import classes from './compare-table.module.css';
import type { ComparedRole } from './comparison';
import type { RowGroup } from './group-rows';
import { useGroupTitle } from './use-group-title';

type GroupProps = {
  group: RowGroup;
  roles: readonly ComparedRole[];
  mine: ReadonlyMap<string, number> | null;
  disclosure: Disclosure;
};

/** Rows under their heading. What no role needs is folded, as there is much of it. */
export function CompareGroup({ group, roles, mine, disclosure }: GroupProps) {
  const { t } = useTranslation();
  const title = useGroupTitle(roles.length);
  const printing = usePrinting();
  const { key, rows, whose } = group;
  const folds = whose === 'nobody';
  const open = !folds || disclosure.isOpen(key);
  return (
    <tbody>
      <tr className={classes['group']}>
        <th colSpan={roles.length + (mine ? 2 : 1)} scope="rowgroup">
          <h2>
            {title(group)} <span className={classes['count']}>{rows.length}</span>
          </h2>
          {folds && (
            <Button
              variant="default"
              size="xs"
              className={classes['fold'] ?? ''}
              aria-expanded={open}
              onClick={() => disclosure.toggle(key)}
            >
              {t(open ? 'compare.table.hide' : 'compare.table.unfold', { count: rows.length })}
            </Button>
          )}
        </th>
      </tr>
      {(open || printing) &&
        rows.map((row) => (
          <CompareRow key={row.key} row={row} roles={roles} mine={mine} disclosure={disclosure} />
        ))}
    </tbody>
  );
}
