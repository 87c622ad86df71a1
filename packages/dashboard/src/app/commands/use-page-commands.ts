import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { planUrl } from '../../lib/plan-url';
import { useRecent } from '../../lib/recent';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { Command } from './command';

/** What can be done with the role whose page this is; nothing on other pages. */
export function usePageCommands(): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const recent = useRecent();
  const slug = /^\/roles\/([^/]+)$/.exec(pathname)?.[1];
  if (slug === undefined) return [];
  const seen = recent.find(
    (one) => one.what === 'entity' && one.kind === 'Role' && one.slug === slug,
  );
  const name = seen?.what === 'entity' ? seen.name : wordsOfSlug(slug);
  return [
    {
      id: 'planTo',
      label: t('site.command.planTo', { name }),
      run: () => void navigate(planUrl({ to: slug })),
    },
    {
      id: 'compareWith',
      label: t('site.command.compareWith', { name }),
      run: () => void navigate(compareUrl([slug])),
    },
  ];
}
