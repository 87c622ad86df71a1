import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the browser's tab, its history and its bookmarks. */
export function usePageTitle(title: string): void {
  const { t } = useTranslation();
  const brand = t('brand');
  useEffect(
    function nameThePage() {
      document.title = title === '' || title === brand ? brand : `${title} · ${brand}`;
    },
    [title, brand],
  );
}
