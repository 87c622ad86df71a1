import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../../ui/use-page-title';

/** The screen of this name. */
export function MySkillsView() {
  const { t } = useTranslation();
  const title = t('mySkills.title', { kind: '' });
  usePageTitle(title);
  return <h1>{title}</h1>;
}
