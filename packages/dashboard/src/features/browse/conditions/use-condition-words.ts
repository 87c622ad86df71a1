import { useTranslation } from 'react-i18next';
import { useEntityNames } from '../../../ui/changes/entity-names';
import type { KindList } from '../kind-list';
import {
  type Condition,
  type ConditionGroup,
  type Conditions,
  conditionFields,
  isGroup,
  type Mode,
} from './conditions';
import { STATED_FIELDS } from './stated';
import { useStatedWords } from './use-stated-words';

/** What a condition, or a group of them, says. */
export function useConditionWords(list: KindList) {
  const { t } = useTranslation();
  const names = useEntityNames();
  const fields = conditionFields(list);
  const statedWord = useStatedWords();
  const wordsOf = (condition: Condition): string => {
    const said = bareWordsOf(condition);
    const { stated = {} } = condition;
    const parts = STATED_FIELDS.flatMap((field) =>
      stated[field] === undefined ? [] : [statedWord(field, stated[field])],
    );
    return parts.length === 0
      ? said
      : t('browse.condition.stated', { said, stated: parts.join(', ') });
  };
  const bareWordsOf = ({ field: id, test, value }: Condition): string => {
    const field = fields.find((one) => one.id === id);
    if (!field) return '';
    const given = { field: t(field.label), test: t(`browse.test.${test}`) };
    if (value === '') return t('browse.condition.bare', given);
    const word = field.form === 'choice' ? field.words[value] : undefined;
    if (word) return t('browse.condition.of', { ...given, value: t(word) });
    const said =
      field.form === 'link' ? names.entity({ kind: field.kind, slug: value }).name : value;
    const quoted = field.form === 'text' || field.form === 'names' ? `“${said}”` : said;
    return t('browse.condition.of', { ...given, value: quoted });
  };
  const joined = (mode: Mode, parts: readonly string[]) =>
    parts.join(` ${t(`browse.condition.${mode === 'all' ? 'and' : 'or'}`)} `);
  return {
    wordsOf: (item: Condition | ConditionGroup): string =>
      isGroup(item) ? joined(item.mode, item.conditions.map(wordsOf)) : wordsOf(item),
    /** Of several, what belongs together stands in brackets: “a or (b and c)”. */
    wordsOfAll: ({ mode, items }: Conditions): string =>
      joined(
        mode,
        items.map((item) => {
          if (!isGroup(item)) return wordsOf(item);
          const words = joined(item.mode, item.conditions.map(wordsOf));
          return items.length > 1 && item.conditions.length > 1 ? `(${words})` : words;
        }),
      ),
  };
}
