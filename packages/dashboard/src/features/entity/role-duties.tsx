import { useTranslation } from 'react-i18next';
import classes from './role-duties.module.css';

/** What people in the role do; nothing where nobody has written it down. */
export function RoleDuties({ duties }: { duties: readonly string[] }) {
  const { t } = useTranslation();
  if (duties.length === 0) return null;
  return (
    <section>
      <h2>{t('entity.duties')}</h2>
      <ul className={classes['duties']}>
        {duties.map((duty) => (
          <li key={duty}>{duty}</li>
        ))}
      </ul>
    </section>
  );
}
