import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice';
import { usePageTitle } from '../ui/use-page-title';

/** A page that broke while it was drawn, or whose part of the program did not arrive. */
export function CrashRoute() {
  const { t } = useTranslation();
  const title = t('trouble.UNEXPECTED.title');
  usePageTitle(title);
  useEffect(function loadAnewWhenBack() {
    const reload = () => window.location.reload();
    window.addEventListener('online', reload);
    return () => window.removeEventListener('online', reload);
  }, []);
  return (
    <>
      <h1>{t('shell.broken')}</h1>
      <ErrorNotice
        trouble={{
          code: navigator.onLine ? 'UNEXPECTED' : 'NETWORK',
          message: null,
          field: null,
          suggestions: [],
          requestId: null,
        }}
        onRetry={() => window.location.reload()}
      />
    </>
  );
}
