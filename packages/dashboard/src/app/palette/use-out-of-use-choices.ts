import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { deprecateUrl, mergeUrl } from '../../lib/out-of-use-url';
import { usePageEntity } from '../commands/use-page-entity';
import type { PaletteChoice } from './palette-choice';

/** The ways to merge the entity whose page this is, and to take it out of use. */
export function useOutOfUseChoices(): readonly PaletteChoice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const entity = usePageEntity();
  if (!entity) return [];
  const { kind, slug } = entity;
  return [
    {
      id: 'merge',
      label: t('site.palette.merge'),
      run: () => void navigate(mergeUrl(kind, slug)),
    },
    {
      id: 'deprecate',
      label: t('site.palette.deprecate'),
      run: () => void navigate(deprecateUrl(kind, slug)),
    },
  ];
}
