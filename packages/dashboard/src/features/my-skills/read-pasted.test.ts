import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PastedSkill, readPasted } from './read-pasted';

function namesAndLevels(text: string) {
  return readPasted(text).map(({ name, level }: PastedSkill) => [name, level]);
}

describe('a pasted list', () => {
  test.each<[string, [string, number | null][]]>([
    [
      'Python\nSQL',
      [
        ['Python', null],
        ['SQL', null],
      ],
    ],
    [
      'Python, SQL; Git\tJava',
      [
        ['Python', null],
        ['SQL', null],
        ['Git', null],
        ['Java', null],
      ],
    ],
    ['Python 4', [['Python', 4]]],
    ['Python: advanced', [['Python', 4]]],
    ['Python (Level 2)', [['Python', 2]]],
    ['Python – 5/5', [['Python', 5]]],
    ['Python - expert', [['Python', 5]]],
    ['Machine Learning = guided', [['Machine Learning', 2]]],
    [
      'Python, 4, SQL, 2',
      [
        ['Python', 4],
        ['SQL', 2],
      ],
    ],
    [
      '- Python\n* SQL\n3. Git',
      [
        ['Python', null],
        ['SQL', null],
        ['Git', null],
      ],
    ],
    ['skill,level\n"Communication, spoken",3', [['Communication, spoken', 3]]],
    [
      'C++\nC#\nR',
      [
        ['C++', null],
        ['C#', null],
        ['R', null],
      ],
    ],
    ['Python 9', [['Python 9', null]]],
    ["'@mentions,2", [['@mentions', 2]]],
    ['python\nPython 4\nPYTHON 2', [['Python', 4]]],
    ['', []],
    [' \n,;\n', []],
  ])('is read, with levels or without: %j', (given, expected) => {
    expect(namesAndLevels(given)).toEqual(expected);
  });

  test('keeps all that was written, as a name may end in a figure', () => {
    expect(readPasted('Industry 4')).toEqual([{ text: 'Industry 4', name: 'Industry', level: 4 }]);
  });

  test('may be the JSON that the screen saves, or a bare list of names', () => {
    const given = { skills: [{ skill: 'sql', name: 'SQL', level: 2 }, { name: 'Git' }] };
    expect(namesAndLevels(JSON.stringify(given))).toEqual([
      ['sql', 2],
      ['Git', null],
    ]);
    expect(namesAndLevels('["Python 3"]')).toEqual([['Python', 3]]);
  });

  test('that only looks like JSON is read as lines', () => {
    expect(namesAndLevels('[Python\nSQL')).toEqual([
      ['[Python', null],
      ['SQL', null],
    ]);
  });

  test('says of a text longer than any name only how it begins', () => {
    const [actual] = readPasted('x'.repeat(5000));
    expect(actual).toEqual({ text: 'x'.repeat(200), name: '', level: null });
  });
});

const name = fc
  .stringMatching(/^[A-Z][a-z]{1,10}( [a-z]{2,8})?$/)
  .filter((text) => !/(level|aware|guided|working|advanced|expert)$/i.test(text));

const level = fc.integer({ min: 1, max: 5 });

const list = fc.uniqueArray(fc.tuple(name, level), {
  minLength: 1,
  selector: ([one]) => one.toLowerCase(),
});

test('what was written as CSV, as lines or with colons is read as it was', () => {
  fc.assert(
    fc.property(list, (given) => {
      const csv = ['skill,level', ...given.map((row) => row.join())].join('\r\n');
      expect(namesAndLevels(csv)).toEqual(given);
      expect(namesAndLevels(given.map((row) => row.join(' ')).join('\n'))).toEqual(given);
      expect(namesAndLevels(given.map((row) => row.join(': ')).join(', '))).toEqual(given);
    }),
  );
});

test('no text, whatever it is, breaks the reading or yields a level that is none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (given) => {
      for (const { level, text } of readPasted(given)) {
        expect([null, 1, 2, 3, 4, 5]).toContain(level);
        expect(text).not.toBe('');
      }
    }),
  );
});
