import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEdit } from '../../lib/may-edit';
import { mergeUrl } from '../../lib/out-of-use-url';
import { entityUrl } from '../../lib/urls';
import { EntityGate } from './entity-gate';
import { MergePage } from './merge-page';

const route = getRouteApi('/merge/$kind/$slug');

/** The page on which the entity that the address names and another are made one. */
export function MergeView() {
  const { t } = useTranslation();
  const { kind, slug } = route.useParams();
  const { into, from } = route.useSearch();
  const other = into ?? from;
  const navigate = route.useNavigate();
  const show = (search: { into?: string | undefined; from?: string | undefined }) =>
    void navigate({ search, replace: true, resetScroll: false });
  return (
    <EntityGate kind={kind} slug={slug} titleOf={(name) => t('outOfUse.merge.title', { name })}>
      {(entity, viewer) =>
        // A former name leads on to the present one; of two that are one by now it is told.
        entity.slug !== slug && other === undefined ? (
          <Navigate {...mergeUrl(entity.kind, entity.slug)} replace />
        ) : (
          <MergePage
            key={entity.id}
            entity={entity}
            slug={slug}
            other={other}
            goes={into !== undefined || from === undefined}
            atOnce={mayEdit(viewer)}
            onChoose={(chosen) => show(chosen === undefined ? {} : { into: chosen })}
            onGoes={(goes) => show(goes ? { into: other } : { from: other })}
            onBack={() => void navigate(entityUrl(entity.kind, entity.slug))}
          />
        )
      }
    </EntityGate>
  );
}
