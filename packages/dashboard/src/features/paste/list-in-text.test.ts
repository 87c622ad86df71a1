import { describe, expect, it } from 'vitest';
import { listInText, takenSkills } from './list-in-text';
import type { NamedInText } from './named-in-text';

const named = (slug: string, stance: NamedInText['stance'] = 'ASKED'): NamedInText => ({
  kind: 'Skill',
  slug,
  name: slug,
  count: 1,
  stance,
});

const taken = (...given: Parameters<typeof listInText>) =>
  takenSkills(listInText(...given)).taken.map(({ slug, level }) => `${slug} ${level}`);

describe('listInText', () => {
  it('takes what is new at the usual level, and nothing that the text rules out', () => {
    const given = [named('python'), named('r', 'OPTIONAL'), named('java', 'RULED_OUT')];

    expect(taken(given, [], new Map())).toEqual(['python 3', 'r 3']);
  });

  it('raises what is held only where that is chosen, and lowers nothing', () => {
    const held = [
      { slug: 'python', level: 4 },
      { slug: 'sql', level: 2 },
    ];
    const given = [named('python'), named('sql')];
    const chosen = new Map([
      ['python', { level: 2, isTaken: true }],
      ['sql', { level: 3, isTaken: true }],
    ]);

    expect(taken(given, held, new Map())).toEqual([]);
    expect(taken(given, held, chosen)).toEqual(['sql 3']);
    expect(takenSkills(listInText(given, held, chosen))).toMatchObject({ added: 0, raised: 1 });
  });
});
