import { useTranslation } from 'react-i18next';
import type { RolePage_RoleFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import classes from './role-moves.module.css';
import { toStatements } from './statement';
import { StatementList } from './statement-list';
import { useDetails } from './use-details';

type MovesProps = {
  role: Pick<RolePage_RoleFragment, 'ledToByConnection' | 'leadsToConnection'> & { name: string };
  disclosure: Disclosure;
};

/** The known moves as a line: where people come from, this role, where they go on to. */
export function RoleMoves({ role, disclosure }: MovesProps) {
  const { t } = useTranslation();
  const { move } = useDetails();
  const before = toStatements({ list: 'from', kind: 'Role', detail: move }, role.ledToByConnection);
  const after = toStatements({ list: 'to', kind: 'Role', detail: move }, role.leadsToConnection);
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
