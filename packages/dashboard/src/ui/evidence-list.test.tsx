import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { evidenceOf } from '../testing/fixtures';
import { renderPage } from '../testing/render-page';
import { EvidenceList } from './evidence-list';

test('evidence names the source, the place in it, and what stands there', () => {
  renderPage(<EvidenceList basis="ARTICLE" evidence={[evidenceOf('Engineers write Python.')]} />);
  expect(screen.getByText('Engineers write Python.')).toBeVisible();
  const source = screen.getByRole('link', { name: 'A career in machine learning' });
  expect(source).toHaveAttribute('href', '/sources/machine-learning-career');
  expect(source.parentElement).toHaveTextContent('A career in machine learning, §Skills ¶3');
});

test('a judgement of how much is never passed off as what the article says', () => {
  renderPage(
    <EvidenceList basis="ARTICLE" gradeBasis="EDITORIAL" evidence={[evidenceOf('So.')]} />,
  );
  expect(
    screen.getByText('Said in an article; the level and the weight are our own judgement.'),
  ).toBeVisible();
});

test('a claim of our own says that no source says it', () => {
  renderPage(<EvidenceList basis="EDITORIAL" gradeBasis="EDITORIAL" evidence={[]} />);
  expect(screen.getByText('Our own judgement: no source says it.')).toBeVisible();
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
