import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { attributedDatasets } from '../lib/attributed-datasets';
import { attributionWords } from '../lib/attribution-words';
import { entityUrl } from '../lib/urls';
import classes from './attributions.module.css';

/** The datasets that an answer rests on, named as they ask to be; nothing where there are none. */
export function Attributions({ of }: { of: unknown }) {
  const { t } = useTranslation();
  const datasets = attributedDatasets(of);
  if (datasets.length === 0) return null;
  return (
    <ul className={classes['attributions']} aria-label={t('attribution.title')}>
      {datasets.map((dataset) => (
        <li key={dataset.id}>
          <Link {...entityUrl('Source', dataset.slug)}>{dataset.title}</Link>
          {': '}
          {attributionWords(dataset, t)}
        </li>
      ))}
    </ul>
  );
}
