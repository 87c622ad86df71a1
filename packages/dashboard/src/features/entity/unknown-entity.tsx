import { useTranslation } from 'react-i18next';
import { useNearest } from '../../apollo/use-nearest';
import type { Kind } from '../../lib/kinds';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { NotFoundPage } from '../../ui/not-found-page';

/** The address names an entity that there is not: the nearest names, and the search. */
export function UnknownEntity({ kind, slug }: { kind: Kind; slug: string }) {
  const { t } = useTranslation();
  const text = wordsOfSlug(slug);
  return (
    <NotFoundPage
      title={t(`notFound.entity.${kind}`, { name: text })}
      text={text}
      nearest={useNearest(text)}
      kind={kind}
    />
  );
}
