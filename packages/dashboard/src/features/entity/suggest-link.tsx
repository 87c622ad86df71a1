import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../apollo/use-viewer';
import { suggestUrl } from '../../lib/suggest-url';

/** The way to suggest a change of an entity, for those who may not propose one. */
export function SuggestLink({ entityRef }: { entityRef: string }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  if (viewer && viewer.role !== 'VIEWER') return null;
  return (
    <>
      {' · '}
      <Link {...suggestUrl({ about: entityRef })}>{t('entity.suggest')}</Link>
    </>
  );
}
