import { useTranslation } from 'react-i18next';
import { formatAmount, formatGap } from '../../lib/format';
import { type Comparison, isSharedByAll, sharedBy } from './comparison';

/** How many roles can stand side by side, each with a word of its own. */
const COUNTS = { 2: 'two', 3: 'three', 4: 'four' } as const;

/** "Both roles", "all three roles" … */
export function useAllWords(): (count: number) => string {
  const { t } = useTranslation();
  return (count) => t(`compare.all.${count === 2 || count === 3 ? COUNTS[count] : COUNTS[4]}`);
}

/** The answer in two sentences: what the roles share, and the smallest move among them. */
export function useCompareWords({ roles, rows, moves }: Comparison): string {
  const { t } = useTranslation();
  const all = useAllWords()(roles.length);
  const skills = rows.filter((row) => row.part === 'skills' && sharedBy(row) > 0);
  const count = skills.filter(isSharedByAll).length;
  const shared =
    skills.length === 0
      ? t('compare.noSkills')
      : t('compare.shared', { count, total: skills.length, all });
  const [smallest] = moves.toSorted((a, b) => a.gap - b.gap || a.newLevels - b.newLevels);
  if (!smallest || skills.length === 0) return shared;
  const move = t('compare.move', {
    count: smallest.newLevels,
    levels: formatAmount(smallest.newLevels),
    gap: formatGap(smallest.gap),
    from: smallest.from.name,
    to: smallest.to.name,
  });
  return `${shared} ${move}`;
}
