import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { importUrl } from '../../lib/import-url';
import { ImportsPage } from './imports-page';
import { useImports } from './use-imports';
import { useUploads } from './use-uploads';

/** The list of imports; the first file that is uploaded leads to the import that it makes. */
export function ImportsView() {
  const navigate = useNavigate();
  const uploads = useUploads(null);
  const { importId } = uploads;
  const go = useEffectEvent((id: string) => void navigate(importUrl(id)));
  useEffect(
    function goToTheNewImport() {
      if (importId !== null) go(importId);
    },
    [importId],
  );
  return <ImportsPage list={useImports()} uploads={uploads} />;
}
