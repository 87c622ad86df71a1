import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { refOf } from '../../editing/draft-operation';
import { DeprecationPreview } from '../../editing/preview/deprecation-preview';
import { PreviewDeprecationDocument } from '../../editing/preview/preview.generated';
import type { TriedDeprecation } from '../../editing/preview/tried-merge';
import { toChangeInput } from '../../editing/to-change-input';
import type { ChangeInput } from '../../gql/graphql';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';
import type { Entity } from './entity-gate';
import { OtherChoice } from './other-choice';
import classes from './out-of-use.module.css';
import { PageHeader } from './page-header';
import { SendPart } from './send-part';
import { TriedPart } from './tried-part';
import { useChosen } from './use-chosen';
import { useLive } from './use-live';

type PageProps = {
  entity: Entity;
  /** What takes its place, by slug, where something is chosen. */
  by: string | undefined;
  /** Whether it is done at once, or proposed. */
  atOnce: boolean;
  onChoose: (slug: string | undefined) => void;
  onBack: () => void;
};

/** An entity is taken out of use: what takes its place, and all that this does. */
export function DeprecatePage({ entity, by, atOnce, onChoose, onBack }: PageProps) {
  const { t } = useTranslation();
  const { name, kind, status } = entity;
  const title = t('outOfUse.deprecate.title', { name });
  usePageTitle(title);
  const chosen = useChosen(kind, by);
  const live = useTriedDeprecation(entity, by);
  const { tried } = live;
  return (
    <div className={classes['page']}>
      <PageHeader
        kind={kind}
        title={title}
        lead={t(atOnce ? 'outOfUse.deprecate.lead' : 'outOfUse.deprecate.leadPropose')}
        onBack={onBack}
      />
      {status === 'DEPRECATED' && (
        <Notice>
          <p>{t('outOfUse.deprecate.already')}</p>
        </Notice>
      )}
      <section className={classes['part']}>
        <h2>{t('outOfUse.deprecate.by')}</h2>
        {!chosen && <p>{t('outOfUse.deprecate.none')}</p>}
        <OtherChoice
          entity={entity}
          label={t('outOfUse.find')}
          description={t('outOfUse.deprecate.byNote', {
            kind: t(`kind.${kind}.one`).toLowerCase(),
          })}
          chosen={chosen}
          onChoose={onChoose}
        />
      </section>
      <TriedPart live={live} error={live.error} onRetry={live.retry} changesOf={changesOf}>
        {(told) => <DeprecationPreview tried={told} />}
      </TriedPart>
      {tried && (
        <SendPart
          name={`rolegraph-deprecate ${tried.entity.id}`}
          title={t('outOfUse.deprecate.why', { name })}
          submit={t(atOnce ? 'outOfUse.deprecate.submit' : 'outOfUse.deprecate.propose')}
          proposed={
            tried.replacement
              ? t('outOfUse.deprecate.reasonReplaced', { name, by: tried.replacement.name })
              : t('outOfUse.deprecate.reason', { name })
          }
          live={live}
          changesOf={changesOf}
          atOnce={atOnce}
          target={{ kind, slug: entity.slug, proposedSlug: entity.slug }}
          onCancel={onBack}
        />
      )}
    </div>
  );
}

const changesOf = ({ entity, version, replacement }: TriedDeprecation): ChangeInput[] => [
  toChangeInput({ what: 'DEPRECATE_ENTITY', entity, version, replacedBy: replacement ?? null }),
];

function useTriedDeprecation({ kind, id }: Entity, by: string | undefined) {
  const variables = {
    entity: id,
    replacedBy: by === undefined ? null : refOf({ kind, slug: by }),
  };
  const { data, error, refetch } = useQuery(PreviewDeprecationDocument, {
    variables,
    // What was tried on the graph before says nothing of it now.
    fetchPolicy: 'no-cache',
  });
  const live = useLive({
    asked: JSON.stringify(variables),
    answer: data?.previewDeprecation,
    read: async () => (await refetch()).data?.previewDeprecation,
    idsOf: ({ entity, replacement }) => [entity.id, ...(replacement ? [replacement.id] : [])],
  });
  return { ...live, error, retry: () => refetch() };
}
