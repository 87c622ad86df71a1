import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../testing/render-page';
import { type FoundChoice, SearchCombobox } from './search-combobox';

const python: FoundChoice = { id: 'python', kind: 'Skill', name: 'Python', notes: ['Skill'] };
const held: FoundChoice = { id: 'sql', kind: 'Skill', name: 'SQL', notes: [], disabled: true };

type Found = Pick<Parameters<typeof SearchCombobox>[0], 'found' | 'pending' | 'others'>;

/** The field, and a button by which the answer to what was typed comes. */
function renderField(before: Found, after: Found = before) {
  const onTake = vi.fn();
  function Field() {
    const [text, setText] = useState('');
    const [found, setFound] = useState(before);
    return (
      <>
        <SearchCombobox
          label="Which?"
          placeholder="Type a name"
          none="Nothing is called so."
          {...{ text, onTake }}
          {...found}
          onText={setText}
        />
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setFound(after)}
        >
          answer
        </button>
      </>
    );
  }
  renderPage(<Field />);
  return { onTake, answer: () => userEvent.click(screen.getByRole('button', { name: 'answer' })) };
}

const type = (text: string) => userEvent.type(screen.getByRole('combobox'), text);

test('what is confirmed at once means the best that can be taken, once it is known', async () => {
  const { onTake, answer } = renderField(
    { found: [held], pending: true },
    { found: [held, python], pending: false },
  );
  await type('p{Enter}');
  expect(onTake).not.toHaveBeenCalled();
  await answer();
  expect(onTake).toHaveBeenCalledExactlyOnceWith('python');
});

test('what is shown only to be seen is not taken', async () => {
  const { onTake } = renderField({ found: [held], pending: false });
  await type('s{Enter}');
  await userEvent.click(screen.getByRole('option', { name: 'SQL' }));
  expect(onTake).not.toHaveBeenCalled();
});

test('what else there is to choose is offered where nothing is found, and taken by keys', async () => {
  const others = [{ id: 'new', label: 'Add it' }];
  const { onTake } = renderField({ found: [], pending: false, others });
  await type('x{Enter}');
  expect(onTake).not.toHaveBeenCalled();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onTake).toHaveBeenCalledExactlyOnceWith('new');
});

test('nothing to choose is said', async () => {
  renderField({ found: [], pending: false });
  await type('x');
  expect(screen.getByText('Nothing is called so.')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('0 results');
});
