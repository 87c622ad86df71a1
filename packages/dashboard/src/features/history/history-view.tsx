import { useApolloClient, useQuery } from '@apollo/client/react';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../apollo/describe-error';
import { useNearest } from '../../apollo/use-nearest';
import { useViewer } from '../../apollo/use-viewer';
import { addTexts } from '../../lib/add-texts';
import { BROWSE_PATHS } from '../../lib/browse-url';
import { historyUrl } from '../../lib/changes-url';
import { changes } from '../../lib/en-changes';
import { history } from '../../lib/en-history';
import { KINDS, type Kind } from '../../lib/kinds';
import { mayEdit } from '../../lib/may-edit';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { NotFoundPage } from '../../ui/not-found-page';
import { EntityHistoryCountDocument, HistoryEntityDocument } from './change-sets.generated';
import { chooseRevision } from './choose-revision';
import { HistoryPage } from './history-page';
import { useEntityHistory } from './use-entity-history';
import { useNewer } from './use-newer';

addTexts({ changes, history });

const route = getRouteApi('/$list/$slug/history');

/** The history of the entity that the address names. */
export function HistoryView() {
  const { t } = useTranslation();
  const { list, slug } = route.useParams();
  const kind = KINDS.find((one) => BROWSE_PATHS[one] === `/${list}`);
  if (kind) return <HistoryOf key={`${kind}/${slug}`} kind={kind} slug={slug} />;
  return <NotFoundPage title={t('notFound.title')} text="" nearest={[]} />;
}

function HistoryOf({ kind, slug }: { kind: Kind; slug: string }) {
  const chosen = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useViewer();
  const ref = `${kind.toLowerCase()}/${slug}`;
  const asked = useQuery(HistoryEntityDocument, { variables: { ref } });
  const entity = asked.data?.entity;
  const id = entity?.id ?? null;
  const known = useEntityHistory(ref, id);
  const newer = useNewerOf(ref, id, known.changeSets && known.total);
  if (entity === null || (entity && entity.kind !== kind)) {
    return <UnknownEntity kind={kind} slug={slug} />;
  }
  // A former name leads on to the present one, as on the page of the entity.
  if (entity && entity.slug !== slug) {
    return <Navigate {...historyUrl(kind, entity.slug, chosen)} replace />;
  }
  const trouble = asked.error ? describeError(asked.error) : known.trouble;
  const refetch = async () => {
    if (!entity) await asked.refetch().catch(() => undefined);
    else await known.refetch();
  };
  return (
    <HistoryPage
      kind={kind}
      entity={{ slug, id, name: entity?.name ?? wordsOfSlug(slug) }}
      list={{ ...known, trouble, refetch }}
      newer={newer}
      chosen={chosen}
      onChoose={(revision) =>
        void navigate({
          search: (before) => chooseRevision(before, revision),
          replace: true,
          resetScroll: false,
        })
      }
      mayRevert={mayEdit(viewer)}
    />
  );
}

/** How many changes of the entity have come since its history was shown. */
function useNewerOf(ref: string, id: string | null, total: number | null): number {
  const client = useApolloClient();
  return useNewer({
    total,
    concerns: ({ entityIds, truncated }) => truncated || (id !== null && entityIds.includes(id)),
    count: async () => {
      const query = EntityHistoryCountDocument;
      const { data } = await client.query({
        query,
        variables: { ref },
        fetchPolicy: 'network-only',
      });
      return data?.history.totalCount;
    },
  });
}

function UnknownEntity({ kind, slug }: { kind: Kind; slug: string }) {
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
