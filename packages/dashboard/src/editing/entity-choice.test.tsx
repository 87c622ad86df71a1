import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { similarTo } from '../testing/editing-fixtures';
import { renderPage } from '../testing/render-page';
import type { EndChoice } from './end-choice';
import { EntityChoice } from './entity-choice';
import { FindEntitiesDocument } from './find-entities.generated';

function Choice() {
  const [value, setValue] = useState<EndChoice>(null);
  return (
    <EntityChoice
      label="Which skill?"
      kinds={['Skill']}
      newKinds={['Skill']}
      value={value}
      onChange={setValue}
      field="other"
      errors={{ other: 'Fill this in.', 'other.category': 'Choose one.' }}
    />
  );
}

const field = () => screen.getByRole('combobox', { name: 'Which skill?' });

const found = (text: string, ...names: string[]) => ({
  request: { query: FindEntitiesDocument, variables: { text, kinds: ['SKILL'], first: 8 } },
  result: {
    data: {
      search: names.map((name) => ({
        __typename: 'SearchHit' as const,
        kind: 'SKILL' as const,
        matched: name,
        entity: {
          __typename: 'Skill' as const,
          id: name,
          slug: name.toLowerCase(),
          name,
          status: 'ACTIVE' as const,
        },
      })),
    },
  },
});

test('what is typed and confirmed stands by its name, and can be chosen anew by keyboard', async () => {
  renderPage(<Choice />, [found('pyt', 'Python')]);
  expect(field()).toHaveAccessibleDescription('Fill this in.');
  await userEvent.type(field(), 'pyt{Enter}');
  const other = await screen.findByRole('button', { name: 'Choose another than Python' });
  expect(other).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(field()).toHaveFocus();
});

test('what is not there is described as new, and one of the same name is pointed out', async () => {
  const sql = { name: 'SQL', slug: 'sql', likeness: 'SAME_NAME' as const };
  renderPage(<Choice />, [found('SQL', 'SQL'), similarTo('Skill', () => [sql])]);
  await userEvent.type(field(), 'SQL');
  await userEvent.click(await screen.findByRole('option', { name: /add “SQL” as a new skill/ }));
  expect(screen.getByLabelText('Name')).toHaveValue('SQL');
  expect(screen.getByRole('group', { name: 'Category' })).toHaveAccessibleDescription(
    'Choose one.',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Take “SQL”' }));
  expect(screen.getByText('SQL')).toBeVisible();
  expect(screen.queryByLabelText('Name')).not.toBeInTheDocument();
});
