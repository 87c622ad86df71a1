import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRoleChoices } from '../../apollo/use-role-choices';
import { planUrl } from '../../lib/plan-url';
import { keyOfRecent, type Recent, useRecent } from '../../lib/recent';
import { entityUrl } from '../../lib/urls';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { PaletteChoice } from './palette-choice';

/** What was looked at lately, as choices that lead back to it; not the page that is on the screen. */
export function useRecentChoices(): PaletteChoice[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { roles } = useRoleChoices('');
  const nameOf = (slug: string) =>
    roles.find((role) => role.slug === slug)?.name ?? wordsOfSlug(slug);
  const toChoice = (recent: Recent): PaletteChoice => {
    const id = `recent/${keyOfRecent(recent)}`;
    if (recent.what === 'plan') {
      const { from, to } = recent;
      return {
        id,
        label: t('site.palette.plan', { from: nameOf(from), to: nameOf(to) }),
        note: t('site.nav.plan'),
        run: () => void navigate(planUrl({ from, to })),
      };
    }
    const { kind, slug, name } = recent;
    return {
      id,
      label: name,
      note: t(`kind.${kind}.one`),
      kind,
      run: () => void navigate(entityUrl(kind, slug)),
    };
  };
  return useRecent()
    .filter((recent) => recent.what === 'plan' || !pathname.endsWith(`/${recent.slug}`))
    .map(toChoice);
}
