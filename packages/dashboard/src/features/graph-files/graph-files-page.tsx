import { Button } from '@mantine/core';
import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs';
import { useTranslation } from 'react-i18next';
import { KINDS, type Kind } from '../../lib/kinds';
import chip from '../../ui/chip.module.css';
import { KindMark } from '../../ui/kind-mark';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import { FORMS, fileAddress, tableAddress } from './graph-file';
import classes from './graph-files-page.module.css';

type PageProps = {
  /** The kinds that are chosen; all of the graph where there are none. */
  kinds: readonly Kind[];
  onKinds: (kinds: readonly Kind[]) => void;
};

/** What of the graph to take along, and in which form. */
export function GraphFilesPage({ kinds, onKinds }: PageProps) {
  const { t } = useTranslation();
  usePageTitle(t('graphFiles.title'));
  return (
    <Screen isNarrow>
      <ScreenHead title={t('graphFiles.title')} />
      <p>{t('graphFiles.lead')}</p>
      <KindChoice kinds={kinds} onKinds={onKinds} />
      <ul className={classes['forms']}>
        {FORMS.map((form) => (
          <li key={form} className={classes['form']}>
            <h2>{t(`graphFiles.${form}.name`)}</h2>
            <p className={classes['about']}>{t(`graphFiles.${form}.about`)}</p>
            <Button
              component="a"
              href={fileAddress(form, kinds)}
              download
              variant="default"
              leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
            >
              {t(`graphFiles.${form}.save`)}
            </Button>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('graphFiles.tables')}</h2>
        <ul className={classes['tables']}>
          {KINDS.map((kind) => (
            <li key={kind}>
              <a href={tableAddress(kind)} download className={classes['table']}>
                <KindMark kind={kind} />
                {t('graphFiles.table', { kind: t(`kind.${kind}.many`) })}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}

/** The kinds as boxes to tick, and what it means that they are ticked. */
function KindChoice({ kinds, onKinds }: PageProps) {
  const { t } = useTranslation();
  const toggle = (kind: Kind) =>
    onKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
  return (
    <fieldset className={classes['choice']}>
      <legend className={classes['legend']}>{t('graphFiles.kinds')}</legend>
      <div className={classes['kinds']}>
        {KINDS.map((kind) => (
          <label key={kind} className={chip['chip']} data-chosen={kinds.includes(kind)}>
            <input
              type="checkbox"
              className={chip['box']}
              checked={kinds.includes(kind)}
              onChange={() => toggle(kind)}
            />
            <KindMark kind={kind} />
            {t(`kind.${kind}.many`)}
          </label>
        ))}
      </div>
      <output className={classes['about']}>
        {t(kinds.length === 0 ? 'graphFiles.all' : 'graphFiles.some')}
      </output>
    </fieldset>
  );
}
