import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Disclosure } from '../../lib/open-keys';
import { EntityLink } from '../../ui/entity-link';
import { AboutRows } from './about-rows';
import { CompareGroup } from './compare-group';
import classes from './compare-table.module.css';
import type { Comparison } from './comparison';
import type { RowGroup } from './group-rows';

type TableProps = {
  comparison: Comparison;
  groups: readonly RowGroup[];
  mine: ReadonlyMap<string, number> | null;
  disclosure: Disclosure;
};

/** The roles as columns, and what they ask for and work with as rows under headings. */
export function CompareTable({ comparison, groups, mine, disclosure }: TableProps) {
  const { t } = useTranslation();
  const { roles } = comparison;
  return (
    <table className={classes['table']}>
      <VisuallyHidden component="caption">{t('compare.table.caption')}</VisuallyHidden>
      <thead>
        <tr>
          <th scope="col">{t('compare.table.compared')}</th>
          {roles.map((role) => (
            <th key={role.slug} scope="col">
              <EntityLink kind="Role" entity={role} />
            </th>
          ))}
          {mine && <th scope="col">{t('compare.table.you')}</th>}
        </tr>
      </thead>
      <AboutRows roles={roles} you={mine !== null} />
      {groups.map((group) => (
        <CompareGroup
          key={group.key}
          group={group}
          roles={roles}
          mine={mine}
          disclosure={disclosure}
        />
      ))}
    </table>
  );
}
