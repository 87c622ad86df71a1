import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { newUrl } from '../../lib/edit-url';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import { suggestUrl } from '../../lib/suggest-url';
import classes from './search-page.module.css';

/** How what was not found gets there: added by those who may, suggested by everybody else. */
export function AddIt({ text, kind }: { text: string; kind: Kind | undefined }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const wordOf = (one: Kind) => t(`kind.${one}.one`).toLowerCase();
  if (!mayPropose(viewer)) {
    return <Link {...suggestUrl({ missing: text })}>{t('search.suggest')}</Link>;
  }
  if (kind) return <Link {...newUrl(kind, text)}>{t('search.addOf', { kind: wordOf(kind) })}</Link>;
  return (
    <div>
      <p>{t('search.addAs')}</p>
      <ul className={classes['kinds']}>
        {KINDS.map((one) => (
          <li key={one}>
            <Link
              {...newUrl(one, text)}
              aria-label={t('search.addKind', { kind: wordOf(one), name: text })}
            >
              {t(`kind.${one}.one`)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
