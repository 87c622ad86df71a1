import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entityUrl } from '../../lib/urls';
import type { Hit } from '../shell/use-search-hits';
import type { PaletteChoice } from './palette-choice';

/** What a search found, as choices that lead to it. */
export function useHitChoices(hits: readonly Hit[]): PaletteChoice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return hits.map(({ key, kind, slug, name, matched }) => ({
    id: key,
    label: name,
    kind,
    note:
      matched === name
        ? t(`kind.${kind}.one`)
        : `${t(`kind.${kind}.one`)} · ${t('search.also', { name: matched })}`,
    run: () => void navigate(entityUrl(kind, slug)),
  }));
}
