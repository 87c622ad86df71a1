import { useTranslation } from 'react-i18next';
import { formatCount } from '../../lib/format';
import type { ShownImport } from './use-import';

type Progress = NonNullable<ShownImport['progress']>;

/** What is being done, and how far it is: how many, how fast, how long still. */
export function useProgressWords(progress: Progress | null) {
  const { t } = useTranslation();
  const leftWords = (seconds: number): string => {
    const minutes = Math.round(seconds / 60);
    return minutes < 2
      ? t('imports.work.seconds', { count: seconds })
      : t('imports.work.minutes', { count: minutes });
  };
  if (!progress) return { what: t('imports.work.starting'), howFar: [] };
  const { phase, file, done, total, rate, secondsLeft } = progress;
  const what =
    phase === 'READING' && file != null
      ? t('imports.work.READING_FILE', { file })
      : t(`imports.work.${phase}`);
  if (phase === 'WAITING') return { what, howFar: [] };
  const unit = phase === 'READING' || phase === 'COMPARING' ? 'rows' : 'operations';
  const numbers = { done: formatCount(done), total: formatCount(total ?? 0), count: done };
  const many = t(total == null ? `imports.work.${unit}` : `imports.work.${unit}Of`, numbers);
  const howFar: string[] = done > 0 || total != null ? [many] : [];
  if (rate != null) howFar.push(t('imports.work.rate', { rate: formatCount(rate) }));
  if (secondsLeft != null) howFar.push(leftWords(secondsLeft));
  return { what, howFar };
}
