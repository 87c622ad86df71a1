import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import type { Viewer } from '../../apollo/use-viewer';
import type { OutOfUseEntityQuery } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { editing } from '../../lib/en-editing';
import { entity as entityTexts } from '../../lib/en-entity';
import { outOfUse } from '../../lib/en-out-of-use';
import { preview } from '../../lib/en-preview';
import { KINDS } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import { suggestUrl } from '../../lib/suggest-url';
import { entityUrl } from '../../lib/urls';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { ErrorNotice } from '../../ui/error-notice';
import { Notice } from '../../ui/notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { SignedInGate } from '../../ui/signing-in/signed-in-gate';
import { OutOfUseEntityDocument } from './out-of-use.generated';
import classes from './out-of-use.module.css';

addTexts({ editing, entity: entityTexts, outOfUse, preview });

/** The entity that a page is about. */
export type Entity = NonNullable<OutOfUseEntityQuery['entity']>;

type GateProps = {
  /** What the address says. */
  kind: string;
  slug: string;
  /** What the page is called, by the name of the entity. */
  titleOf: (name: string) => string;
  children: (entity: Entity, viewer: Viewer) => ReactNode;
};

/** The entity of an address, for those who may propose changes of it. */
export function EntityGate({ kind, slug, titleOf, children }: GateProps) {
  const title = titleOf(wordsOfSlug(slug));
  return (
    <SignedInGate title={title}>
      {(viewer) =>
        mayPropose(viewer) ? (
          <FoundEntity {...{ kind, slug, titleOf, viewer }}>{children}</FoundEntity>
        ) : (
          <ViewerOnly {...{ kind, slug, title }} />
        )
      }
    </SignedInGate>
  );
}

function FoundEntity({ kind, slug, titleOf, viewer, children }: GateProps & { viewer: Viewer }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(OutOfUseEntityDocument, {
    variables: { ref: `${kind}/${slug}` },
    fetchPolicy: 'cache-and-network',
  });
  const entity = data?.entity;
  const name = entity?.name ?? wordsOfSlug(slug);
  if (entity) return children(entity, viewer);
  return (
    <Screen>
      <ScreenHead title={titleOf(name)} />
      {error && (
        <ErrorNotice
          trouble={describeError(error)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      )}
      {!error && entity === null && <p>{t('outOfUse.unknown', { name })}</p>}
      {!error && entity === undefined && (
        <div aria-busy="true" data-tall>
          <Skeleton height={640} />
        </div>
      )}
    </Screen>
  );
}

/** Whoever may not propose is shown what they can do instead. */
function ViewerOnly({ kind, slug, title }: { kind: string; slug: string; title: string }) {
  const { t } = useTranslation();
  const known = KINDS.find((one) => one.toLowerCase() === kind);
  return (
    <Screen>
      <ScreenHead title={title} />
      <Notice>
        <p>{t('outOfUse.viewerOnly')}</p>
        <p className={classes['links']}>
          <Link {...suggestUrl({ about: `${kind}/${slug}` })}>{t('outOfUse.suggest')}</Link>
          {known && <Link {...entityUrl(known, slug)}>{t('outOfUse.back')}</Link>}
        </p>
      </Notice>
    </Screen>
  );
}
