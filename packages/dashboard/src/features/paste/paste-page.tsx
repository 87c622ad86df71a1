import { useTranslation } from 'react-i18next';
import type { HeldSkill } from '../../lib/held-skills';
import type { Trouble } from '../../lib/trouble';
import { ErrorNotice } from '../../ui/error-notice';
import { Screen, ScreenHead } from '../../ui/screen';
import { usePageTitle } from '../../ui/use-page-title';
import type { TextFindings } from './finder/find-matches';
import classes from './paste-page.module.css';
import type { TextSort } from './pasted-text';
import { ReadText } from './read-text';
import { TextForm } from './text-form';

export type PasteProps = {
  text: string;
  sort: TextSort;
  /** Whether the text is being changed. */
  isWriting: boolean;
  /** What the text names; null while that is looked for. */
  findings: TextFindings | null;
  /** Why there are no names to look for. */
  trouble: Trouble | null;
  onRetry: () => void;
  held: readonly HeldSkill[];
  mayPropose: boolean;
  onTake: (text: string) => void;
  onWrite: () => void;
  onForget: () => void;
  onSort: (sort: TextSort) => void;
  onReplace: (skills: readonly HeldSkill[]) => void;
};

/** A text to paste, and what can be done with what it names. */
export function PastePage(props: PasteProps) {
  const { t } = useTranslation();
  usePageTitle(t('paste.title'));
  const { text, isWriting, trouble, onRetry, onTake } = props;
  return (
    <Screen>
      <ScreenHead title={t('paste.title')} />
      <p className={classes['lead']}>{t('paste.lead')}</p>
      <p className={classes['private']}>{t('paste.private')}</p>
      {trouble && <ErrorNotice trouble={trouble} onRetry={onRetry} />}
      {isWriting ? <TextForm initial={text} onTake={onTake} /> : <ReadText {...props} />}
    </Screen>
  );
}
