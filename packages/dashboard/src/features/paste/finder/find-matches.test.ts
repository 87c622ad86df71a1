import { describe, expect, it } from 'vitest';
import { readDictionary } from './dictionary';
import { findMatches } from './find-matches';

const DICTIONARY = readDictionary([
  'skill/r\tR\tR programming',
  'skill/go\tGo\tGolang',
  'skill/c\tC',
  'skill/c-plus-plus\tC++\tCPP',
  'skill/c-sharp\tC#',
  'skill/dot-net\t.NET',
  'skill/python\tPython (computer programming)',
  'skill/ml\tMachine Learning\tML',
  'skill/lead\tlead',
  'skill/modelling\tData Modelling',
  'skill/front-end\tFront-End Development',
  'skill/ci\tContinuous Delivery\tCI/CD',
  'skill/statistics\tstatistics\tdata',
  'skill/analysis\tStatistical Analysis',
  'skill/accounts\tAccounting\tbooks',
  'skill/library\tLibrary Work\tbooks',
  'role/ml-engineer\tMachine Learning Engineer',
  'tool/excel\tMicrosoft Excel\tExcel',
  'tool/spark\tApache Spark\tSpark',
  'tool/docker\tDocker',
]);

/** What a text names: the words, the slug and, unless it is asked for, how it is meant. */
function namesIn(text: string): readonly string[] {
  return findMatches(text, DICTIONARY).matches.map(({ start, end, entity, stance }) => {
    const said = `${text.slice(start, end)} → ${entity.slug}`;
    return stance === 'ASKED' ? said : `${said} ${stance}`;
  });
}

const slugsIn = (text: string) => namesIn(text).map((said) => said.split(' → ')[1] ?? '');

describe('findMatches', () => {
  it.each([
    ['Knows R, Python and C.', ['r', 'python', 'c']],
    ['C/C++, C# and .NET', ['c', 'c-plus-plus', 'c-sharp', 'dot-net']],
    ['Written in Go and Python', ['go', 'python']],
    ['Reports in Excel, jobs in Spark', ['excel', 'spark']],
    ['I excel at what I do; let us go and spark a debate', []],
    ['Good at R&D. Answer to r. Go home', []],
    ['You lead a team of five', []],
  ])('tells names from everyday words: %s', (given, expected) => {
    expect(slugsIn(given)).toEqual(expected);
  });

  it.each([
    ['data modeling', ['modelling']],
    ['Frontend development; front end development', ['front-end', 'front-end']],
    ['CI / CD', ['ci']],
    ['statistical analyses', ['analysis']],
    ['Machine Learning Engineers', ['ml-engineer']],
    ['MACHINE-LEARNING', ['ml']],
    ['python3', ['python']],
    ['ma-\nchine learn-\n  ing', ['ml']],
    ['machine\nlearning', ['ml']],
    ['machine lerning, statistcal analysis', ['ml', 'analysis']],
  ])('knows a name in another form: %s', (given, expected) => {
    expect(slugsIn(given)).toEqual(expected);
  });

  it('takes no list apart, and no sentence together', () => {
    expect(slugsIn('machine\n\nlearning')).toEqual([]);
    expect(slugsIn('- machine\n- learning')).toEqual([]);
    expect(slugsIn('the machine, learning')).toEqual([]);
  });

  it('takes the longest of names inside one another', () => {
    expect(namesIn('a machine learning engineer')).toEqual([
      'machine learning engineer → ml-engineer',
    ]);
  });

  it('takes a small alias for itself only in a list of names', () => {
    expect(slugsIn('We look at your data with care')).toEqual([]);
    expect(slugsIn('Python, data, Docker')).toEqual(['python', 'statistics', 'docker']);
  });

  it('leaves out what is an alias of several', () => {
    expect(slugsIn('Python, books, Docker')).toEqual(['python', 'docker']);
  });

  it('searches no addresses', () => {
    expect(
      slugsIn('python@docker.example, https://docker.example/python, www.python.example'),
    ).toEqual([]);
  });

  it.each([
    ['I have no experience with Docker', 'RULED_OUT'],
    ['Docker is not required', 'RULED_OUT'],
    ['NOT needed: Docker', 'RULED_OUT'],
    ['keine Erfahrung mit Docker', 'RULED_OUT'],
    ['I have never used Docker', 'RULED_OUT'],
    ['Nice to have\n- Docker', 'OPTIONAL'],
    ['Nice to have: Docker', 'OPTIONAL'],
    ['Docker is a plus', 'OPTIONAL'],
    ['Docker wäre von Vorteil', 'OPTIONAL'],
    ['No problem without coffee. Docker', 'ASKED'],
    ['Nice to have\n- a bike\n\nMust have\n- Docker', 'ASKED'],
    ['Docker, not only in theory', 'ASKED'],
  ])('tells how a name is meant: %s', (given, expected) => {
    const [actual] = findMatches(given, DICTIONARY).matches;

    expect(actual?.stance).toBe(expected);
  });
});

describe('the words that nobody knows', () => {
  const unknownIn = (text: string) =>
    findMatches(text, DICTIONARY).unknown.map(({ written, count }) => `${written} ${count}`);

  it('are those that are used often, or named in a list', () => {
    expect(unknownIn('Terraform every day. Learn terraform.\n- Python, Scala, NoSQL')).toEqual([
      'NoSQL 1',
      'Terraform 2',
      'Scala 1',
    ]);
  });

  it('are no everyday words, no parts of names and no parts of addresses', () => {
    expect(
      unknownIn('We work with the team. The team works with machines. a@Terraform.example'),
    ).toEqual([]);
  });
});
