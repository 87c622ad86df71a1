import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { browseUrl } from '../../lib/browse-url';
import { KINDS } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import classes from './site-nav.module.css';

/** The present page is a list itself, not whatever stands below its address. */
const EXACTLY = { exact: true, includeSearch: false };

/** The ways to the lists of each kind. */
export function BrowseLinks() {
  const { t } = useTranslation();
  return KINDS.map((kind) => (
    <li key={kind}>
      <Link {...browseUrl(kind)} className={classes['link']} activeOptions={EXACTLY}>
        <KindMark kind={kind} />
        {t(`kind.${kind}.many`)}
      </Link>
    </li>
  ));
}
