import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../../ui/evidence-list';
import type { ComparedRole, CompareRow } from './comparison';
import classes from './row-grounds.module.css';

type GroundsProps = { row: CompareRow; roles: readonly ComparedRole[] };

/** What the cells of a row rest on, role by role. */
export function RowGrounds({ row, roles }: GroundsProps) {
  const { t } = useTranslation();
  return (
    <div className={classes['grounds']}>
      {roles.map((role, index) => {
        const cell = row.cells[index];
        if (!cell) return null;
        const lead = cell.implied && <p>{t('compare.table.impliedWhy', { role: role.name })}</p>;
        return (
          <section key={role.slug}>
            <h3 className={classes['role']}>{role.name}</h3>
            <EvidenceList {...cell.grounds} lead={lead} />
          </section>
        );
      })}
    </div>
  );
}
