import { useTranslation } from 'react-i18next';
import { wordsOfSlug } from '../../../lib/words-of-slug';
import type { KindList } from '../kind-list';
import {
  type Condition,
  type ConditionGroup,
  conditionFields,
  isGroup,
  type Mode,
} from './conditions';

/** What a condition, or a group of them, says. */
export function useConditionWords(list: KindList) {
  const { t } = useTranslation();
  const fields = conditionFields(list);
  const wordsOf = ({ field: id, test, value }: Condition): string => {
    const field = fields.find((one) => one.id === id);
    if (!field) return '';
    const given = { field: t(field.label), test: t(`browse.test.${test}`) };
    if (value === '') return t('browse.condition.bare', given);
    const word = field.form === 'choice' ? field.words[value] : undefined;
    if (word) return t('browse.condition.of', { ...given, value: t(word) });
    const said = field.form === 'link' ? wordsOfSlug(value) : value;
    const quoted = field.form === 'text' || field.form === 'names' ? `“${said}”` : said;
    return t('browse.condition.of', { ...given, value: quoted });
  };
  const joined = (mode: Mode, parts: readonly string[]) =>
    parts.join(` ${t(`browse.condition.${mode === 'all' ? 'and' : 'or'}`)} `);
  return {
    wordsOf: (item: Condition | ConditionGroup): string =>
      isGroup(item) ? joined(item.mode, item.conditions.map(wordsOf)) : wordsOf(item),
    joined,
  };
}
