import { useTranslation } from 'react-i18next';
import { formatList } from '../../lib/format';
import { Notice } from '../../ui/notice';

type NoticesProps = { again: readonly string[]; beyond: readonly string[] };

/** What the address asked for and did not get. */
export function CompareNotices({ again, beyond }: NoticesProps) {
  const { t } = useTranslation();
  if (again.length + beyond.length === 0) return null;
  return (
    <Notice>
      {again.length > 0 && <p>{t('compare.notice.again', { roles: formatList(again) })}</p>}
      {beyond.length > 0 && <p>{t('compare.notice.beyond', { roles: formatList(beyond) })}</p>}
    </Notice>
  );
}
