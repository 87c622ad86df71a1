import { useTranslation } from 'react-i18next';
import type { RolePage_RoleFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import classes from './role-moves.module.css';
import { toStatements } from './statement';
import { StatementList } from './statement-list';
import { useMoveDetails } from './use-move-details';
import type { WayToRole } from './use-ways-to-role';

type MovesProps = {
  role: Pick<RolePage_RoleFragment, 'ledToByConnection' | 'leadsToConnection'> & {
    name: string;
    slug: string;
  };
  /** The roles from which the move here is shortest, with its size. */
  ways: readonly WayToRole[];
  disclosure: Disclosure;
};

/** The known moves as a line: where people come from, this role, where they go on to. */
export function RoleMoves({ role, ways, disclosure }: MovesProps) {
  const { t } = useTranslation();
  const { from, to } = useMoveDetails(role.slug, ways);
  const before = toStatements({ list: 'from', kind: 'Role', detail: from }, role.ledToByConnection);
  const after = toStatements({ list: 'to', kind: 'Role', detail: to }, role.leadsToConnection);
  if (before.items.length + after.items.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.moves')}</h2>
      <ol className={classes['line']}>
        {before.items.length > 0 && (
          <li>
            <h3 className={classes['label']}>{t('entity.comesFrom')}</h3>
            <StatementList items={before.items} disclosure={disclosure} />
          </li>
        )}
        <li className={classes['here']}>{role.name}</li>
        {after.items.length > 0 && (
          <li>
            <h3 className={classes['label']}>{t('entity.leadsTo')}</h3>
            <StatementList items={after.items} disclosure={disclosure} />
          </li>
        )}
      </ol>
    </section>
  );
}
