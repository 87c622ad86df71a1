import { useTranslation } from 'react-i18next';
import classes from './author-name.module.css';

/** Begins the id of every author without an account. */
const VISITOR = 'visitor:';

type NameProps = { author: { readonly id: string; readonly name: string }; isOwn: boolean };

/** Whoever proposes something; a visitor may write any name, so it is said that it is one. */
export function AuthorName({ author: { id, name }, isOwn }: NameProps) {
  const { t } = useTranslation();
  const mark = id.startsWith(VISITOR) ? 'visitor' : isOwn ? 'yours' : null;
  return (
    <span className={classes['author']}>
      <span className={classes['name']}>{name}</span>
      {mark && <span className={classes['mark']}>{t(`review.list.${mark}`)}</span>}
    </span>
  );
}
