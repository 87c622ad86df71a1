import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { disclosureOf } from '../testing/fixtures';
import { renderPage } from '../testing/render-page';
import { DisclosureRow } from './disclosure-row';

function renderRow(disclosure: ReturnType<typeof disclosureOf>) {
  renderPage(
    <ul>
      <DisclosureRow
        rowKey="needs.python"
        name="Python"
        basis="EDITORIAL"
        disclosure={disclosure}
        grounds={<p>Because.</p>}
      >
        <span>Python</span>
      </DisclosureRow>
    </ul>,
  );
}

test('a folded row says where its claim comes from and asks to be unfolded', async () => {
  const disclosure = disclosureOf();
  renderRow(disclosure);
  const mark = screen.getByRole('button', { name: 'Editorial: why we say so, Python' });
  expect(mark).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByText('Because.')).not.toBeInTheDocument();

  await userEvent.click(mark);
  expect(disclosure.toggled).toEqual(['needs.python']);
});

test('an unfolded row shows its grounds', () => {
  renderRow(disclosureOf('needs.python'));
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Because.')).toBeVisible();
});
