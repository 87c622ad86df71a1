import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { datasetEvidenceOf, evidenceOf } from '../testing/fixtures';
import { renderPage } from '../testing/render-page';
import { Attributions } from './attributions';

test('a dataset is named once, in its own words and with its terms', () => {
  renderPage(<Attributions of={[datasetEvidenceOf('One.'), datasetEvidenceOf('Two.')]} />);
  const part = screen.getByRole('list', { name: 'From datasets' });
  expect(part).toHaveTextContent(
    'ESCO v1.2.0: This service uses the ESCO classification of the European Commission. Terms of reuse: Free re-use with attribution',
  );
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('where nothing is from a dataset, nothing is said', () => {
  renderPage(<Attributions of={[evidenceOf('One.')]} />);
  expect(screen.queryByRole('list')).not.toBeInTheDocument();
});
