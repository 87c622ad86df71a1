import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../apollo/use-asked';
import { questionUrl } from '../../lib/question-url';
import { useAnswerWords } from '../../lib/use-answer-words';

/** What answers a question, and where that is. */
export type AnswerOption = {
  readonly words: string;
  readonly href: string;
  /** Says which words of the question were not understood, if any. */
  readonly missing: string | null;
};

/** The answer to the question that a text asks; null where it asks none of what there is. */
export function useAnswerOption(text: string): AnswerOption | null {
  const { t } = useTranslation();
  const router = useRouter();
  const wordsOf = useAnswerWords();
  const asked = useAsked(text);
  if (!asked || asked.pending) return null;
  const { question, names } = asked;
  const entities = names.flatMap(({ entity }) => entity ?? []);
  const url = entities.length === names.length ? questionUrl(question.ask, entities) : null;
  if (!url) return null;
  const missing = names.flatMap((name) => name.missing);
  return {
    words: wordsOf(question.ask, entities),
    href: router.buildLocation(url).href,
    missing:
      missing.length === 0
        ? null
        : t('question.missing', { count: missing.length, words: missing.join(' ') }),
  };
}
