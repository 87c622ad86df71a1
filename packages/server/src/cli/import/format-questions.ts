import type { ImportOutcome } from '../../store/import-jobs/import-dataset.ts';
import { counted } from '../text/figures.ts';
import { wrapText } from '../text/wrap-text.ts';

/** What only editors can tell of an import, and where they are asked. */
export function formatQuestions({ waiting, rejected }: ImportOutcome['questions']): string[] {
  const waits = `Which entity a row is, the files do not tell everywhere: ${counted(waiting.length, 'question waits', 'questions wait')} in the review queue (${numbered(waiting)}). Import again once they are answered.`;
  const stays = `${counted(rejected.length, 'question is', 'questions are')} not asked again, since editors rejected every answer (${numbered(rejected)}).`;
  return [
    ...(waiting.length > 0 ? wrapText('', waits) : []),
    ...(rejected.length > 0 ? wrapText('', stays) : []),
  ];
}

const numbered = (numbers: readonly number[]): string =>
  `change ${numbers.length === 1 ? 'set' : 'sets'} ${numbers.join(', ')}`;
