import { useTranslation } from 'react-i18next';
import { clearRecent } from '../../lib/recent';
import type { Command } from '../commands/command';
import { useShellControls } from '../commands/shell-controls';
import { useDoCommands } from '../commands/use-do-commands';
import { useGoCommands } from '../commands/use-go-commands';
import { usePageCommands } from '../commands/use-page-commands';
import { usePersonCommands } from '../commands/use-person-commands';
import { useSearchHits } from '../shell/use-search-hits';
import type { PaletteGroup } from './palette-choice';
import { useHitChoices } from './use-hit-choices';
import { useImportChoice } from './use-import-choice';
import { useNewChoices } from './use-new-choices';
import { useOutOfUseChoices } from './use-out-of-use-choices';
import { useQuestionChoice } from './use-question-choice';
import { useRecentChoices } from './use-recent-choices';

/** All that the palette offers for a text; nothing that the text does not name. */
export function usePaletteGroups(text: string): { groups: PaletteGroup[]; pending: boolean } {
  const { t } = useTranslation();
  const { say } = useShellControls();
  const { hits, pending } = useSearchHits(text);
  const question = useQuestionChoice(text);
  const recent = useRecentChoices();
  const here = [...usePageCommands(), ...useOutOfUseChoices()];
  const actions: Command[] = [...useGoCommands(), ...usePersonCommands(), ...useDoCommands()];
  if (recent.length > 0) {
    const forget = () => {
      clearRecent();
      say('forgotten');
    };
    actions.push({ id: 'forget', label: t('site.command.forget'), run: forget });
  }
  const adding = [...useNewChoices(), ...useImportChoice()];
  // What nothing is called by may be added by that name.
  const missing = useNewChoices(text);
  const isMissing = text !== '' && hits.length === 0 && !pending;
  const isNamed = ({ label }: { label: string }) => names(label, text);
  const groups: PaletteGroup[] = [
    { id: 'question', choices: question ? [question] : [] },
    { id: 'here', choices: here.filter(isNamed) },
    { id: 'recent', choices: recent.filter(isNamed) },
    { id: 'entities', choices: useHitChoices(hits) },
    { id: 'actions', choices: [...actions, ...adding].filter(isNamed) },
  ];
  const shown = groups.filter(({ choices }) => choices.length > 0);
  if (shown.length > 0 || !isMissing || missing.length === 0) return { groups: shown, pending };
  return { groups: [{ id: 'missing', choices: missing }], pending };
}

/** Whether every word of a text begins a word of the label. */
function names(label: string, text: string): boolean {
  const words = label.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}
