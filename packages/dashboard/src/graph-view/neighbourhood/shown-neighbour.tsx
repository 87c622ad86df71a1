import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityUrl } from '../../lib/urls';
import type { NamedEntity, Neighbour } from './neighbourhood';
import { sentenceOf } from './neighbourhood-words';
import classes from './shown-neighbour.module.css';

type ShownProps = { neighbour: Neighbour | undefined; middle: NamedEntity };

/** How the entity that is looked at connects, in words; its room is kept while there is none. */
export function ShownNeighbour({ neighbour, middle }: ShownProps) {
  const { t } = useTranslation();
  if (!neighbour) return <p className={classes['shown']}>{t('neighbourhood.pick')}</p>;
  const { kind, slug, name } = neighbour;
  return (
    <p className={classes['shown']}>
      <span>{sentenceOf(middle, neighbour, t)}</span>
      <Link {...entityUrl(kind, slug)}>{t('neighbourhood.open', { name })}</Link>
    </p>
  );
}
