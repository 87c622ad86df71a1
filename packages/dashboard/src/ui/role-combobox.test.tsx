import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { RoleChoice, RoleChoices } from '../lib/role-choice';
import { renderPage } from '../testing/render-page';
import { RoleCombobox } from './role-combobox';

const junior = { slug: 'junior-data-analyst', name: 'Junior Data Analyst' };
const analyst = { slug: 'data-analyst', name: 'Data Analyst' };
/** What an earlier text found, while the answer to the text that stands in the field is on its way. */
const givenEarlier: RoleChoices = { roles: [junior, analyst], pending: true };

/** The field, and a button by which the answer to what was typed comes. */
function renderField(givenAnswer: RoleChoices) {
  const onChange = vi.fn<(choice: RoleChoice | null) => void>();
  function Field() {
    const [choices, setChoices] = useState(givenEarlier);
    return (
      <>
        <RoleCombobox
          label="From"
          value={null}
          choices={choices}
          onSearch={() => undefined}
          onChange={onChange}
        />
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setChoices(givenAnswer)}
        >
          answer
        </button>
      </>
    );
  }
  renderPage(<Field />);
  const chosen = () => onChange.mock.calls.map(([choice]) => choice?.slug).filter(Boolean);
  return { chosen, answer: () => userEvent.click(screen.getByRole('button', { name: 'answer' })) };
}

test('what is confirmed before its answer is there is taken from the answer, not from what stood before', async () => {
  const { chosen, answer } = renderField({ roles: [analyst, junior], pending: false });
  await userEvent.type(screen.getByRole('combobox'), 'dat analyst{Enter}');
  expect(chosen()).toEqual([]);
  await answer();
  expect(chosen()).toEqual(['data-analyst']);
});

test('who types on after Enter has changed their mind', async () => {
  const { chosen, answer } = renderField({ roles: [analyst, junior], pending: false });
  await userEvent.type(screen.getByRole('combobox'), 'dat{Enter}a');
  await answer();
  expect(chosen()).toEqual([]);
});

test('the only answer is taken where the field was left before it came', async () => {
  const { chosen, answer } = renderField({ roles: [junior], pending: false });
  await userEvent.type(screen.getByRole('combobox'), 'junior');
  await userEvent.tab();
  await answer();
  expect(chosen()).toEqual(['junior-data-analyst']);
});
