import { lazy, Suspense } from 'react';
import { useSavedNote } from './saved-note';

const SavedToast = lazy(async () => ({ default: (await import('./saved-toast')).SavedToast }));

/** What was saved on the page before, on whichever page one has come to; nothing where nothing was. */
export function SavedNotice() {
  const saved = useSavedNote();
  if (!saved) return null;
  return (
    <Suspense>
      <SavedToast key={saved.number} saved={saved} />
    </Suspense>
  );
}
