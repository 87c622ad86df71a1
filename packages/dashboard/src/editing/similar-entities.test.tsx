import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { similarTo } from '../testing/editing-fixtures';
import { renderPage } from '../testing/render-page';
import { SimilarEntities } from './similar-entities';

const python = { name: 'Python', slug: 'python', likeness: 'SAME_NAME' as const };
const stores = { name: 'Feature stores', slug: 'feature-stores', likeness: 'ALIKE' as const };
const learning = {
  name: 'Machine learning',
  slug: 'machine-learning',
  likeness: 'SAME_ALIAS' as const,
  matched: 'ML',
};

function Naming({ except, onTake }: Partial<Parameters<typeof SimilarEntities>[0]>) {
  const [name, setName] = useState('');
  return (
    <>
      <input aria-label="Name" value={name} onChange={(event) => setName(event.target.value)} />
      <SimilarEntities kind="Skill" names={[name]} except={except} onTake={onTake} />
    </>
  );
}

const type = (text: string) => userEvent.type(screen.getByLabelText('Name'), text);

test('what may be the same is said with how like it is, politely, and leads to it', async () => {
  const names = vi.fn(() => [learning, stores]);
  renderPage(<Naming />, [similarTo('Skill', names)]);
  await type('ml');
  const link = await screen.findByRole('link', { name: /^Machine learning/ });
  expect(link).toHaveAttribute('href', '/skills/machine-learning');
  expect(link).toHaveAttribute('target', '_blank');
  const said =
    'It may be here already. Go on if you mean another skill: Machine learning: is also called so and Feature stores: has nearly the same name.';
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(said);
  expect(screen.queryByRole('button')).toBeNull();
  // It is not asked at every letter.
  expect(names.mock.calls).toEqual([[['ml']]]);
});

test('what is there can be taken, and what has the names itself is left out', async () => {
  const onTake = vi.fn();
  renderPage(<Naming except="feature-stores" onTake={onTake} />, [
    similarTo('Skill', () => [python, stores]),
  ]);
  await type('python');
  await userEvent.click(await screen.findByRole('button', { name: 'Take “Python”' }));
  expect(onTake).toHaveBeenCalledWith({ kind: 'Skill', slug: 'python', name: 'Python' });
  expect(screen.getByText(/no two can have the same/, { selector: 'p' })).toBeVisible();
  expect(screen.queryByText('Feature stores')).toBeNull();
});

test('what was found stays until there is another answer, and goes with what was typed', async () => {
  renderPage(<Naming />, [
    similarTo('Skill', ([name = '']) => (name.startsWith('python') ? [python] : [])),
  ]);
  await type('python');
  await screen.findByText('Python');
  await type(' 3');
  expect(screen.getByText('Python')).toBeVisible();
  await type('{Control>}a{/Control}perl');
  await waitFor(() => expect(screen.queryByText('Python')).toBeNull());
  await userEvent.clear(screen.getByLabelText('Name'));
  expect(screen.queryByRole('list')).toBeNull();
});
