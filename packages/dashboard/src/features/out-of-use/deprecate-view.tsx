import { getRouteApi, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayEdit } from '../../lib/may-edit';
import { deprecateUrl } from '../../lib/out-of-use-url';
import { entityUrl } from '../../lib/urls';
import { DeprecatePage } from './deprecate-page';
import { EntityGate } from './entity-gate';

const route = getRouteApi('/deprecate/$kind/$slug');

/** The page on which the entity that the address names is taken out of use. */
export function DeprecateView() {
  const { t } = useTranslation();
  const { kind, slug } = route.useParams();
  const { by } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <EntityGate kind={kind} slug={slug} titleOf={(name) => t('outOfUse.deprecate.title', { name })}>
      {(entity, viewer) =>
        // A former name leads on to the present one.
        entity.slug !== slug ? (
          <Navigate {...deprecateUrl(entity.kind, entity.slug, by)} replace />
        ) : (
          <DeprecatePage
            key={entity.id}
            entity={entity}
            by={by}
            atOnce={mayEdit(viewer)}
            onChoose={(chosen) =>
              void navigate({
                search: chosen === undefined ? {} : { by: chosen },
                replace: true,
                resetScroll: false,
              })
            }
            onBack={() => void navigate(entityUrl(entity.kind, entity.slug))}
          />
        )
      }
    </EntityGate>
  );
}
