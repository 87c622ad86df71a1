import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entity-link';
import classes from './short-ways.module.css';
import type { WayToRole } from './use-ways-to-role';
import { WayWords } from './way-words';

/** As many as one reads without losing the thread. */
const MOST = 5;

type ShortWaysProps = {
  ways: readonly WayToRole[];
  /** The slugs of the roles that people are known to come from; they are listed already. */
  known: ReadonlySet<string>;
  to: string;
};

/** The roles from which the move here is shortest, beyond the known ones. */
export function ShortWays({ ways, known, to }: ShortWaysProps) {
  const { t } = useTranslation();
  const others = ways.filter(({ role }) => !known.has(role.slug)).slice(0, MOST);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.shortWays')}</h2>
      <p className={classes['key']}>{t('entity.shortWaysKey')}</p>
      <ul className={classes['ways']}>
        {others.map(({ role, size }) => (
          <li key={role.slug} className={classes['way']}>
            <EntityLink kind="Role" entity={role} />
            <span className={classes['key']}>
              <WayWords size={size} from={role.slug} to={to} name={role.name} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
