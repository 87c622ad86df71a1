import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { browseUrl } from '../../lib/browse-url';
import { KINDS, type Kind } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import classes from './browse-kinds.module.css';

/** The lists of all kinds; the present one is marked. */
export function BrowseKinds({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('browse.kinds')}>
      <ul className={classes['kinds']}>
        {KINDS.map((one) => (
          <li key={one}>
            <Link
              {...browseUrl(one)}
              className={classes['kind']}
              data-chosen={one === kind}
              activeOptions={{ includeSearch: false }}
            >
              <KindMark kind={one} />
              {t(`kind.${one}.many`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
