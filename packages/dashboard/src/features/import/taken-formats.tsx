import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphFilesUrl } from '../../lib/graph-files-url';
import classes from './upload.module.css';

/** What can be imported, in the order in which it is told, and where its publisher has it. */
const FORMATS = {
  ESCO: 'https://esco.ec.europa.eu/en/use-esco/download',
  ONET: 'https://www.onetcenter.org/database.html',
  CSV: null,
  JSONL: null,
} as const;

/** What can be imported, and where to get it. */
export function TakenFormats() {
  const { t } = useTranslation();
  return (
    <ul className={classes['takes']} aria-label={t('imports.upload.takesLabel')}>
      {(['ESCO', 'ONET', 'CSV', 'JSONL'] as const).map((format) => (
        <li key={format}>
          <h3>{t(`imports.upload.takes.${format}.name`)}</h3>
          <p>{t(`imports.upload.takes.${format}.about`)}</p>
          <Where format={format} />
        </li>
      ))}
    </ul>
  );
}

function Where({ format }: { format: keyof typeof FORMATS }) {
  const { t } = useTranslation();
  const words = t(`imports.upload.takes.${format}.where`);
  const address = FORMATS[format];
  if (address === null) return <Link {...graphFilesUrl()}>{words}</Link>;
  return (
    <a href={address} rel="noreferrer">
      {words}
    </a>
  );
}
