import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../../testing/render-page';
import type { GapCounts } from '../../ui/gap-strip';
import { useAnswer } from './use-answer';

function Answer(counts: GapCounts) {
  return <p>{useAnswer(counts)}</p>;
}

test.each<[GapCounts, string]>([
  [
    { learn: 11, raise: 3, kept: 7 },
    '11 skills to learn, 3 to raise to a higher level, and 7 you already have.',
  ],
  [
    { learn: 1, raise: 1, kept: 1 },
    '1 skill to learn, 1 to raise to a higher level, and 1 you already have.',
  ],
  [{ learn: 2, raise: 0, kept: 0 }, '2 skills to learn.'],
  [{ learn: 0, raise: 1, kept: 4 }, '1 skill to raise to a higher level and 4 you already have.'],
  [{ learn: 0, raise: 2, kept: 0 }, '2 skills to raise to a higher level.'],
  [
    { learn: 0, raise: 0, kept: 9 },
    'Nothing to learn: you already have all 9 skills that it asks for.',
  ],
  [
    { learn: 0, raise: 0, kept: 1 },
    'Nothing to learn: you already have the 1 skill that it asks for.',
  ],
  [{ learn: 0, raise: 0, kept: 0 }, 'What this role asks for is not known yet.'],
])('%o is answered by: %s', (givenCounts, expectedSentence) => {
  renderPage(<Answer {...givenCounts} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent(expectedSentence);
});
