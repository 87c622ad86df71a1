import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../ui/use-page-title';

/** The screen of this name. */
export function CompareView() {
  const { t } = useTranslation();
  const title = t('compare.title', { kind: '' });
  usePageTitle(title);
  return <h1>{title}</h1>;
}
