import { useNavigate } from '@tanstack/react-router';
import { useAnswerOption } from '../shell/use-answer-option';
import type { PaletteChoice } from './palette-choice';

/** The answer to a text such as "data engineer to ml engineer", if it asks something of what there is. */
export function useQuestionChoice(text: string): PaletteChoice | null {
  const navigate = useNavigate();
  const answer = useAnswerOption(text);
  if (!answer) return null;
  const { words, href, missing } = answer;
  return {
    id: 'question',
    label: words,
    ...(missing !== null && { note: missing }),
    run: () => void navigate({ href }),
  };
}
