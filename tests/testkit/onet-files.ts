import type { Files } from './esco-files.ts';

type Rows = readonly (readonly string[])[];

/** A table as O*NET writes it: tabs, and no quoting. */
const tabs = (header: string, rows: Rows): string =>
  `${[header.replaceAll(', ', '\t'), ...rows.map((row) => row.join('\t'))].join('\n')}\n`;

const BAKERS = '51-3011.00';
const RATINGS =
  'O*NET-SOC Code, Title, Element ID, Element Name, Scale ID, Scale Name, Data Value, Not Relevant';

/** The two rows that say how much an element matters to bakers. */
export const rating = (
  [id, name]: readonly [string, string],
  [importance, level]: readonly [string, string],
  notRelevant = 'N',
): Rows => [
  [BAKERS, 'Bakers', id, name, 'IM', 'Importance', importance, ''],
  [BAKERS, 'Bakers', id, name, 'LV', 'Level', level, notRelevant],
];

export const SPEAKING = ['2.A.1.d', 'Speaking'] as const;
export const MATHEMATICS = ['2.A.1.e', 'Mathematics'] as const;
export const MATHEMATICS_KNOWN = ['2.C.4.a', 'Mathematics'] as const;

/** The files of a small O*NET of bakers and poets; of poets nothing is rated. */
export function onetFiles(skills: Rows, knowledge: Rows = []): Record<string, string> {
  return {
    'Occupation Data.txt': tabs('O*NET-SOC Code, Title, Description', [
      [BAKERS, 'Bakers', 'Mix and bake "ingredients".'],
      ['27-3043.05', 'Poets', 'Write poems.'],
    ]),
    'Alternate Titles.txt': tabs('O*NET-SOC Code, Title, Alternate Title, Short Title, Source(s)', [
      [BAKERS, 'Bakers', 'Pastry Chef (PC)', 'PC', '08'],
    ]),
    'Job Zones.txt': tabs('O*NET-SOC Code, Title, Job Zone, Date, Domain Source', [
      [BAKERS, 'Bakers', '2', '08/2023', 'Analyst'],
    ]),
    'Content Model Reference.txt': tabs('Element ID, Element Name, Description', [
      ['2.A.1', 'Content', 'Content skills.'],
      ['2.A.1.d', 'Speaking', 'Talking to others.'],
    ]),
    'Skills.txt': tabs(RATINGS, skills),
    'Knowledge.txt': tabs(RATINGS, knowledge),
    'Technology Skills.txt': tabs(
      'O*NET-SOC Code, Title, Example, Commodity Code, Commodity Title, Hot Technology, In Demand',
      [
        [BAKERS, 'Bakers', 'Oven "Pro"', '1', 'Oven software', 'Y', 'N'],
        [BAKERS, 'Bakers', 'Microsoft Excel', '2', 'Spreadsheet software', 'Y', 'Y'],
        ['27-3043.05', 'Poets', 'Microsoft Excel', '2', 'Spreadsheet software', 'N', 'N'],
      ],
    ),
  } satisfies Files;
}
