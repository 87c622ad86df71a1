import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useNearest } from '../apollo/use-nearest';
import { wordsOfSlug } from '../lib/words-of-slug';
import { NotFoundPage } from '../ui/not-found-page';

/** Any address that leads nowhere; its last part is looked for as a name. */
export function NotFoundRoute() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const text = wordsOfSlug(pathname.split('/').findLast((part) => part !== '') ?? '');
  return <NotFoundPage title={t('notFound.title')} text={text} nearest={useNearest(text)} />;
}
