import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';

/** The parts of an address that say nothing, such as of a link that was cut; nothing where there are none. */
export function MisreadNotice({ parts }: { parts: readonly string[] }) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  return (
    <Notice>
      <p>{t('browse.misread.lead', { count: parts.length })}</p>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <code>{part}</code>
          </li>
        ))}
      </ul>
      <p>{t('browse.misread.rest')}</p>
    </Notice>
  );
}
