import { describe, expect, test } from 'vitest';
import { readPasted } from './read-pasted';
import { namesOf, type PasteContext, type SkillMatch, sortPasted } from './sort-pasted';

function skillOf(name: string) {
  const category = 'TECHNICAL' as const;
  return { id: name, slug: name.toLowerCase().replaceAll(' ', '-'), name, category };
}

function matchOf(
  name: string,
  skill: string | null,
  ...suggestions: string[]
): [string, SkillMatch] {
  return [
    name,
    { name, skill: skill === null ? null : skillOf(skill), suggestions: suggestions.map(skillOf) },
  ];
}

const context: PasteContext = {
  matches: new Map([
    matchOf('Python', 'Python'),
    matchOf('py', 'Python'),
    matchOf('SQL', 'SQL'),
    matchOf('Git', 'Git'),
    matchOf('Pyton', null, 'Python'),
    matchOf('Industry 4', 'Industry 4'),
    matchOf('Industry', null),
  ]),
  held: [{ slug: 'sql', level: 3 }],
  usual: 3,
  chosen: new Map(),
};

function sort(text: string, more: Partial<PasteContext> = {}) {
  const sorted = sortPasted(readPasted(text), { ...context, ...more });
  const short = ({ skill, level }: { skill: { name: string }; level: number }) =>
    `${skill.name} ${level}`;
  return {
    add: sorted.add.map(short),
    raise: sorted.raise.map(short),
    have: sorted.have.map(short),
    unknown: sorted.unknown.map(({ text }) => text),
  };
}

describe('a pasted skill', () => {
  test('that is new is added at its level, or at the usual one', () => {
    expect(sort('Python 5\nGit', { usual: 2 }).add).toEqual(['Python 5', 'Git 2']);
  });

  test('that is held is raised by a higher level alone', () => {
    expect(sort('SQL 5').raise).toEqual(['SQL 5']);
    expect(sort('SQL 1').have).toEqual(['SQL 3']);
  });

  test('that is held and written without a level stays as it is', () => {
    expect(sort('SQL', { usual: 5 })).toMatchObject({ raise: [], have: ['SQL 3'] });
  });

  test('that is there under two names counts once, at the higher level', () => {
    expect(sort('py 2\nPython 4').add).toEqual(['Python 4']);
    expect(sort('Python 4\npy 2').add).toEqual(['Python 4']);
  });

  test('whose name ends in a figure is no skill with a level', () => {
    expect(sort('Industry 4').add).toEqual(['Industry 4 3']);
  });

  test('that nobody knows is added once its nearest name is chosen', () => {
    expect(sort('Pyton 4')).toMatchObject({ add: [], unknown: ['Pyton 4'] });
    const chosen = new Map([['Pyton 4', skillOf('Python')]]);
    expect(sort('Pyton 4', { chosen })).toMatchObject({ add: ['Python 4'], unknown: [] });
  });

  test('comes with the nearest names', () => {
    const { unknown } = sortPasted(readPasted('Pyton 4'), context);
    expect(unknown[0]?.suggestions.map(({ name }) => name)).toEqual(['Python']);
  });
});

test('both the whole text and the name in it are asked for, and nothing too long to be a name', () => {
  expect(namesOf(readPasted(`Python 4\nSQL\n${'x'.repeat(300)}`))).toEqual([
    'Python 4',
    'Python',
    'SQL',
  ]);
});
