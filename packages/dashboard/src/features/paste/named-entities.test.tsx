import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addTexts } from '../../lib/add-texts';
import { paste } from '../../lib/en-paste';
import { renderPage } from '../../testing/render-page';
import { NamedEntities } from './named-entities';
import type { NamedInText } from './named-in-text';

addTexts({ paste });

const skillOf = (name: string, stance: NamedInText['stance']): NamedInText => ({
  kind: 'Skill',
  slug: name.toLowerCase(),
  name,
  count: 1,
  stance,
});

test('the skills of an advertisement say how they are meant, and which one holds', () => {
  const named = [
    skillOf('Python', 'ASKED'),
    skillOf('SQL', 'OPTIONAL'),
    skillOf('Statistics', 'ASKED'),
  ];
  const held = [
    { slug: 'python', level: 4 },
    { slug: 'sql', level: 3 },
  ];
  renderPage(<NamedEntities kind="Skill" named={named} held={held} />);
  expect(screen.getByRole('heading', { name: 'Skills' })).toBeVisible();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Python you hold it at advanced$/),
    expect.stringMatching(/^SQL optional · you hold it at working$/),
    expect.stringMatching(/^Statistics$/),
  ]);
});
