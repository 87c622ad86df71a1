import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { importUrl } from '../../lib/import-url';
import { readStep } from './import-step';
import { OneImportPage } from './one-import-page';
import { useImport } from './use-import';
import { useUploads } from './use-uploads';

const route = getRouteApi('/import/{-$id}');

/** An import, at the step that the address names or that it is at. */
export function OneImportView({ id }: { id: string }) {
  const { step, of } = route.useSearch();
  const navigate = route.useNavigate();
  const state = useImport(id);
  const uploads = useUploads(id);
  const ask = useEffectEvent(() => state.refetch());
  const { done } = uploads;
  useEffect(
    function askForTheNewFiles() {
      if (done > 0) ask();
    },
    [done],
  );
  return (
    <OneImportPage
      id={id}
      state={state}
      uploads={uploads}
      step={readStep(step)}
      of={of}
      onStep={(next) => void navigate(importUrl(id, { step: next }))}
      onOf={(what) =>
        void navigate({ ...importUrl(id, { of: what }), replace: true, resetScroll: false })
      }
      onGone={() => void navigate(importUrl())}
    />
  );
}
