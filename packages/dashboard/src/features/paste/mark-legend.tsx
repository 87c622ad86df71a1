import { useTranslation } from 'react-i18next';
import { KindMark } from '../../ui/kind-mark';
import { FOUND_KINDS } from './finder/dictionary';
import classes from './paste-page.module.css';

/** What the marks in a text say. */
export function MarkLegend() {
  const { t } = useTranslation();
  return (
    <ul className={classes['legend']} aria-label={t('paste.legend.title')}>
      {FOUND_KINDS.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} /> {t(`kind.${kind}.one`)}
        </li>
      ))}
      <li>{t('paste.legend.optional')}</li>
      <li>
        <s>{t('paste.legend.struck')}</s>
      </li>
    </ul>
  );
}
