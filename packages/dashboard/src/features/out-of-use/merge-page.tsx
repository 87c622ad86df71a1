import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import IconArrowsLeftRight from '@tabler/icons-react/dist/esm/icons/IconArrowsLeftRight.mjs';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { refOf } from '../../editing/draft-operation';
import { MergePreview } from '../../editing/preview/merge-preview';
import { PreviewMergeDocument } from '../../editing/preview/preview.generated';
import type { TriedMerge } from '../../editing/preview/tried-merge';
import { StaysChoice } from '../../editing/stays-choice';
import type { ChangeInput } from '../../gql/graphql';
import { historyUrl } from '../../lib/changes-url';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';
import type { Entity } from './entity-gate';
import { OtherChoice } from './other-choice';
import classes from './out-of-use.module.css';
import { PageHeader } from './page-header';
import { SendPart } from './send-part';
import { TriedPart } from './tried-part';
import { useChosen } from './use-chosen';
import { type Live, useLive } from './use-live';

type PageProps = {
  entity: Entity;
  /** The slug by which one has come; a name that has been merged away leads to another. */
  slug: string;
  /** The other one, by slug, once it is chosen. */
  other: string | undefined;
  /** Whether the entity is the one that goes. */
  goes: boolean;
  /** Whether it is done at once, or proposed. */
  atOnce: boolean;
  onChoose: (slug: string | undefined) => void;
  onGoes: (goes: boolean) => void;
  onBack: () => void;
};

/** Two entities that are the same are made one: which two, which one stays, and all that this does. */
export function MergePage(props: PageProps) {
  const { entity, slug, other, goes, atOnce, onChoose, onBack } = props;
  const { t } = useTranslation();
  const { name, kind } = entity;
  const title = t('outOfUse.merge.title', { name });
  usePageTitle(title);
  const chosen = useChosen(kind, other);
  const both = { from: goes ? slug : (other ?? ''), into: goes ? (other ?? '') : slug };
  return (
    <div className={classes['page']}>
      <PageHeader
        kind={kind}
        title={title}
        lead={t(atOnce ? 'outOfUse.merge.lead' : 'outOfUse.merge.leadPropose')}
        onBack={onBack}
      />
      <section className={classes['part']}>
        <h2>{t('outOfUse.merge.with')}</h2>
        <OtherChoice
          entity={entity}
          label={t('outOfUse.find')}
          description={t('outOfUse.merge.withNote', { kind: t(`kind.${kind}.one`).toLowerCase() })}
          chosen={chosen}
          onChoose={onChoose}
        />
      </section>
      {other === entity.slug && slug === other && <p role="alert">{t('outOfUse.merge.itself')}</p>}
      {chosen && other !== slug && (
        <TriedMergePart key={chosen.slug} {...props} {...both} other={chosen.slug} />
      )}
    </div>
  );
}

type TriedProps = PageProps & { from: string; into: string; other: string };

function TriedMergePart(props: TriedProps) {
  const { entity, from, into, other } = props;
  const { kind } = entity;
  const variables = { from: refOf({ kind, slug: from }), into: refOf({ kind, slug: into }) };
  const { data, error, refetch } = useQuery(PreviewMergeDocument, {
    variables,
    // What was tried on the graph before says nothing of it now.
    fetchPolicy: 'no-cache',
  });
  const live = useLive({
    asked: JSON.stringify(variables),
    answer: data?.previewMerge,
    read: async () => (await refetch()).data?.previewMerge,
    idsOf: (tried) => [tried.from.id, tried.into.id],
  });
  const { tried } = live;
  if (tried && tried.from.id === tried.into.id) return <OneAlready entity={entity} other={other} />;
  return (
    <>
      {tried && <Direction {...props} tried={tried} />}
      <TriedPart live={live} error={error} onRetry={refetch} changesOf={changesOf}>
        {(told) => <MergePreview tried={told} />}
      </TriedPart>
      {tried && <SendMerge {...props} live={live} tried={tried} />}
    </>
  );
}

const changesOf = ({ from, into, fromVersion, intoVersion }: TriedMerge): ChangeInput[] => [
  { merge: { from: from.id, into: into.id, fromVersion, intoVersion } },
];

function Direction({ entity, tried, goes, onGoes }: TriedProps & { tried: TriedMerge }) {
  const { t } = useTranslation();
  const { from, into } = tried;
  const [own, other] = from.id === entity.id ? [from, into] : [into, from];
  return (
    <section className={classes['part']}>
      <h2>{t('outOfUse.merge.direction')}</h2>
      <StaysChoice
        both={[own, other]}
        stays={goes ? other.id : own.id}
        onChoose={(id) => onGoes(id === other.id)}
      />
      <div>
        <Button
          variant="default"
          leftSection={<IconArrowsLeftRight size={16} stroke={1.75} aria-hidden="true" />}
          onClick={() => onGoes(!goes)}
        >
          {t('outOfUse.merge.swap')}
        </Button>
      </div>
    </section>
  );
}

type SendProps = TriedProps & { tried: TriedMerge; live: Live<TriedMerge> };

function SendMerge({ entity, tried, live, atOnce, onBack }: SendProps) {
  const { t } = useTranslation();
  const { from, into } = tried;
  const names = { from: from.name, into: into.name };
  return (
    <SendPart
      name={`rolegraph-merge ${[from.id, into.id].toSorted().join(' ')}`}
      title={t('outOfUse.merge.why', names)}
      submit={t(atOnce ? 'outOfUse.merge.submit' : 'outOfUse.merge.propose')}
      proposed={t('outOfUse.merge.reason', names)}
      live={live}
      changesOf={changesOf}
      atOnce={atOnce}
      target={{ kind: entity.kind, slug: into.slug, proposedSlug: from.slug }}
      onCancel={onBack}
    />
  );
}

/** Somebody has made them one already; their history says who, and undoes it. */
function OneAlready({ entity, other }: { entity: Entity; other: string }) {
  const { t } = useTranslation();
  return (
    <Notice>
      <p>{t('outOfUse.merge.already', { name: entity.name, other: wordsOfSlug(other) })}</p>
      <p>
        <Link {...historyUrl(entity.kind, entity.slug)}>{t('outOfUse.history')}</Link>
      </p>
    </Notice>
  );
}
