import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format';
import { levelKey } from '../../lib/levels';
import type { NextSkill, SkillsAnswer } from './use-skills-answer';

type Words = { readonly answer: SkillsAnswer; readonly shared: boolean; readonly within: boolean };

/** The answer in one or two sentences: the role that fits best, and the skill that opens most. */
export function useAnswerWords({ answer, shared, within }: Words): string {
  const { t } = useTranslation();
  const leverage = useLeverageWords();
  const { roles, next, count } = answer;
  if (roles === null || next === null) return '';
  const [best] = roles;
  const [first] = next;
  const key = within ? 'fitsWithin' : shared ? 'sharedFits' : 'fits';
  const fits = best
    ? t(`mySkills.${key}`, { count, role: best.role.name, fit: formatShare(best.fit) })
    : t(within ? 'mySkills.fitsNoneWithin' : 'mySkills.fitsNone');
  return first ? `${fits} ${leverage(first)}` : fits;
}

function useLeverageWords() {
  const { t } = useTranslation();
  return ({ skill, level, heldLevel, newRoles, needsFirst }: NextSkill) => {
    const word = t(`level.${levelKey(level) ?? 'none'}`);
    const act = t(heldLevel > 0 ? 'mySkills.raise' : 'mySkills.learn', {
      skill: skill.name,
      level: word,
    });
    const what =
      needsFirst.length > 0 ? t('mySkills.after', { what: act, count: needsFirst.length }) : act;
    return newRoles > 0
      ? t('mySkills.brings', { what, count: newRoles })
      : t('mySkills.closes', { what });
  };
}
