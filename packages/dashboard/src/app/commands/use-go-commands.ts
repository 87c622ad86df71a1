import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { apiExplorerUrl } from '../../lib/api-explorer-url';
import { browseUrl } from '../../lib/browse-url';
import { activityUrl, healthUrl } from '../../lib/changes-url';
import { compareUrl } from '../../lib/compare-url';
import { exploreUrl } from '../../lib/explore-url';
import { graphFilesUrl } from '../../lib/graph-files-url';
import { KINDS, type Kind } from '../../lib/kinds';
import { mySkillsUrl } from '../../lib/my-skills-url';
import { pasteUrl } from '../../lib/paste-url';
import { planUrl } from '../../lib/plan-url';
import { homeUrl } from '../../lib/urls';
import type { Command } from './command';

/** The lists that have keys of their own. */
const LISTS_WITH_KEYS = { Role: 'Role', Skill: 'Skill', Tool: 'Tool' } as const;

/** The ways to every screen that needs no choice before. */
export function useGoCommands(): readonly Command[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const screens = {
    plan: () => void navigate(planUrl({})),
    mySkills: () => void navigate(mySkillsUrl()),
    compare: () => void navigate(compareUrl([])),
    explore: () => void navigate(exploreUrl()),
    explorer: () => void navigate(apiExplorerUrl()),
    home: () => void navigate(homeUrl()),
  };
  const withoutKeys = {
    paste: () => void navigate(pasteUrl()),
    activity: () => void navigate(activityUrl()),
    health: () => void navigate(healthUrl()),
    export: () => void navigate(graphFilesUrl()),
  };
  const toScreen = (id: keyof typeof screens): Command => ({
    id,
    label: t(`site.command.${id}`),
    shortcut: id,
    run: screens[id],
  });
  const toList = (kind: Kind): Command => ({
    id: `browse/${kind}`,
    label: t('site.command.browse', { kind: t(`kind.${kind}.many`).toLowerCase() }),
    ...(kind in LISTS_WITH_KEYS && { shortcut: kind as keyof typeof LISTS_WITH_KEYS }),
    run: () => void navigate(browseUrl(kind)),
  });
  return [
    toScreen('plan'),
    toScreen('mySkills'),
    toScreen('compare'),
    toScreen('explore'),
    ...KINDS.map(toList),
    ...Object.entries(withoutKeys).map(([id, run]) => ({
      id,
      label: t(`site.command.${id as keyof typeof withoutKeys}`),
      run,
    })),
    toScreen('explorer'),
    toScreen('home'),
  ];
}
