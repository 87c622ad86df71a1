import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { compareUrl } from '../../lib/compare-url';
import { editUrl } from '../../lib/edit-url';
import { planUrl } from '../../lib/plan-url';
import { useRecent } from '../../lib/recent';
import { wordsOfSlug } from '../../lib/words-of-slug';
import type { Command } from './command';
import { usePageEntity } from './use-page-entity';

/** What can be done with the entity whose page this is; nothing on other pages. */
export function usePageCommands(): readonly Command[] {
  return [...useEditCommand(), ...useRoleCommands()];
}

/** The way to edit it, for those who may propose changes. */
function useEditCommand(): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const entity = usePageEntity();
  if (!entity) return [];
  return [
    {
      id: 'edit',
      label: t('site.command.edit'),
      shortcut: 'edit',
      run: () => void navigate(editUrl(entity.kind, entity.slug)),
    },
  ];
}

function useRoleCommands(): readonly Command[] {
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
