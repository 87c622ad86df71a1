import { useTranslation } from 'react-i18next';
import { addTexts } from './add-texts';
import { question as texts } from './en-question';
import { formatList } from './format';
import type { NamedEntity } from './question-url';
import type { Ask } from './read-question';

addTexts({ question: texts });

/** Says what the answer to a question is about. */
export function useAnswerWords(): (ask: Ask, entities: readonly NamedEntity[]) => string {
  const { t } = useTranslation();
  return (ask, entities) => {
    const names = entities.map(({ name }) => name);
    const [first = '', second = ''] = names;
    return t(`question.answer.${ask}`, { first, second, names: formatList(names) });
  };
}
