import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, SourcePage_SourceFragment } from '../../gql/graphql';
import { formatDay } from '../../lib/format';
import { OutLink } from '../../ui/out-link';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';

type PageProps = {
  source: EntityHeader_EntityFragment & SourcePage_SourceFragment;
};

/** A source: what it is, and where and when it was published. What it does not say stays out. */
export function SourcePage({ source }: PageProps) {
  const { t } = useTranslation();
  const facts = [
    { name: t('entity.sourceTitle'), value: source.title === source.name ? null : source.title },
    { name: t('entity.sort'), value: t(`entity.source.${source.type}`) },
    { name: t('entity.date'), value: source.date && formatDay(source.date) },
    { name: t('entity.publisher'), value: source.publisher },
    { name: t('entity.url'), value: source.url && <OutLink href={source.url} /> },
    { name: t('entity.licence'), value: source.licence },
  ];
  return (
    <>
      <EntityHeader kind="Source" entity={source} />
      <EntityFacts facts={facts} />
      <p>{t('entity.sourceUse')}</p>
    </>
  );
}
