import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeHeldSkills, readHeldSkills, withHeldSkill, writeHeldSkills } from './held-skills';

const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)?$/);
const skills = fc.uniqueArray(fc.record({ slug, level: fc.integer({ min: 1, max: 5 }) }), {
  selector: (skill) => skill.slug,
});

describe('skills in a text', () => {
  test('are read as they were written', () => {
    fc.assert(
      fc.property(skills, (given) => {
        expect(readHeldSkills(writeHeldSkills(given))).toEqual(given);
      }),
    );
  });

  test('stand in an address without being escaped', () => {
    fc.assert(
      fc.property(skills, (given) => {
        const written = writeHeldSkills(given) ?? '';
        expect(encodeURIComponent(written)).toBe(written);
      }),
    );
  });

  test.each(['', '~', 'python', 'python.0', 'python.6', 'python.3.2', 'Python.3', 'py thon.2'])(
    'are none in "%s"',
    (text) => {
      expect(readHeldSkills(text)).toEqual([]);
    },
  );

  test('are kept beside what is none', () => {
    expect(readHeldSkills('sql.9~python.3~')).toEqual([{ slug: 'python', level: 3 }]);
  });

  test('count once, at the higher level', () => {
    expect(readHeldSkills('sql.2~python.3~sql.4')).toEqual([
      { slug: 'sql', level: 4 },
      { slug: 'python', level: 3 },
    ]);
  });

  test('are no more than the API takes', () => {
    const given = Array.from({ length: 600 }, (_, index) => `skill-${index}.1`).join('~');
    expect(readHeldSkills(given)).toHaveLength(500);
  });
});

test('lists become one, in the order of first mention', () => {
  const actual = mergeHeldSkills(
    [{ slug: 'sql', level: 2 }],
    [
      { slug: 'python', level: 1 },
      { slug: 'sql', level: 1 },
    ],
  );
  expect(actual).toEqual([
    { slug: 'sql', level: 2 },
    { slug: 'python', level: 1 },
  ]);
});

test('a level is changed in place, added at the end, or taken away', () => {
  const given = [
    { slug: 'sql', level: 2 },
    { slug: 'python', level: 1 },
  ];
  expect(withHeldSkill(given, 'sql', 5)).toEqual([{ slug: 'sql', level: 5 }, given[1]]);
  expect(withHeldSkill(given, 'git', 1)).toEqual([...given, { slug: 'git', level: 1 }]);
  expect(withHeldSkill(given, 'sql', null)).toEqual([given[1]]);
});
