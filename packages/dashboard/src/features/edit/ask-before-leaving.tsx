import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../editing/leave-guard';

/** Asks before a page is left on which something is typed and not saved. */
export function AskBeforeLeaving({ active }: { active: boolean }) {
  const { t } = useTranslation();
  const words = {
    title: t('edit.leave.title'),
    text: t('edit.leave.text'),
    stay: t('edit.leave.stay'),
    leave: t('edit.leave.go'),
  };
  return <LeaveGuard active={active} words={words} />;
}
