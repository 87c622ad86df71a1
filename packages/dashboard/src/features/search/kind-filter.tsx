import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { browseUrl } from '../../lib/browse-url';
import { KINDS, type Kind } from '../../lib/kinds';
import { searchUrl } from '../../lib/urls';
import classes from '../../ui/choice-links.module.css';
import { KindMark } from '../../ui/kind-mark';

/** A link is the present page only where both text and kind are the same. */
const EXACTLY = { exact: true, includeSearch: true };

/** The kinds as links to the same search narrowed to each, or to all of each where there is no text. */
export function KindFilter({ text, kind }: { text: string; kind: Kind | undefined }) {
  const { t } = useTranslation();
  const q = text === '' ? undefined : text;
  return (
    <nav aria-label={t('search.filter')}>
      <ul className={classes['choices']}>
        {q !== undefined && (
          <li>
            <Link
              {...searchUrl({ q })}
              className={classes['choice']}
              data-chosen={kind === undefined}
              activeOptions={EXACTLY}
            >
              {t('search.everyKind')}
            </Link>
          </li>
        )}
        {KINDS.map((one) => (
          <li key={one}>
            <Link
              {...(q === undefined ? browseUrl(one) : searchUrl({ q, kind: one }))}
              className={classes['choice']}
              data-chosen={kind === one}
              activeOptions={EXACTLY}
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
