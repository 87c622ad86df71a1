import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../lib/copy-text';
import { goToSearch } from '../shell/search-field';
import type { Command } from './command';
import { useShellControls } from './shell-controls';
import { useTour } from './use-tour';

const SCHEMES = ['light', 'dark', 'auto'] as const;

/** What can be done without leaving the page. */
export function useDoCommands(): readonly Command[] {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const { openSheet, say } = useShellControls();
  const takeTour = useTour();
  const copyLink = async () => {
    say((await copyText(window.location.href)) ? 'linkCopied' : 'linkFailed');
  };
  return [
    { id: 'copyLink', label: t('site.command.copyLink'), run: () => void copyLink() },
    {
      id: 'search',
      label: t('site.command.search'),
      shortcut: 'search',
      run: goToSearch,
    },
    ...SCHEMES.map((scheme) => ({
      id: scheme,
      label: t(`site.command.${scheme}`),
      run: () => setColorScheme(scheme),
    })),
    { id: 'sheet', label: t('site.command.sheet'), shortcut: 'sheet', run: openSheet },
    { id: 'tour', label: t('site.command.tour'), run: takeTour },
  ];
}
