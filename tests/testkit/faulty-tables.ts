import type { FaultyFile } from './faulty-file.ts';

const csv = (name: string, table: string, text: string | Buffer, expected: RegExp): FaultyFile => ({
  name: `${table}: ${name}`,
  format: 'csv',
  files: { [`${table}.csv`]: text },
  expected,
});

const SKILLS = 'name,description,category\nOne,About one.,TECHNICAL\nTwo,About two.,TECHNICAL\n';

/** A table beside skills that it may name. */
const beside = (name: string, table: string, text: string, expected: RegExp): FaultyFile => ({
  name: `${table}: ${name}`,
  format: 'csv',
  files: { 'skills.csv': SKILLS, [`${table}.csv`]: text },
  expected,
});

const BROKEN_CSV: readonly FaultyFile[] = [
  csv('empty', 'skills', '', /skills\.csv.*is empty/u),
  csv('nothing but a mark', 'skills', '\uFEFF', /skills\.csv.*is empty/u),
  csv('an unknown column', 'skills', 'name,Colour\nOne,red\n', /row 1, column "Colour".*--map/u),
  csv('a column twice', 'skills', 'name,name\nOne,One\n', /row 1, column "name".*twice/u),
  csv(
    'no column to tell rows by',
    'skills',
    'description\nAbout.\n',
    /row 1, column "id or slug or name"/u,
  ),
  csv('columns of another table', 'skills', 'role,skill\nr,s\n', /row 1, column "role"/u),
  csv('a short row', 'skills', `${SKILLS}Three\n`, /row 4.*1 cells, the header 3/u),
  csv(
    'a long row',
    'skills',
    `${SKILLS}Three,About,TECHNICAL,more\n`,
    /row 4.*4 cells, the header 3/u,
  ),
  csv(
    'a quote that is not closed',
    'skills',
    `${SKILLS}"Three,About,TECHNICAL\n`,
    /row 4.*never closed/u,
  ),
  csv('a quote within', 'skills', `${SKILLS}Th"ree,About,TECHNICAL\n`, /row 4.*quote/u),
  csv('text after a quote', 'skills', `${SKILLS}"Three"x,About,TECHNICAL\n`, /row 4.*quote/u),
  csv(
    'a giant cell',
    'skills',
    `${SKILLS}"${'x'.repeat(3_000_000)}",About,TECHNICAL\n`,
    /row 4.*longer than/u,
  ),
  csv(
    'a bad byte',
    'skills',
    Buffer.concat([Buffer.from(SKILLS), Buffer.from([0xe9, 0x2c, 0x2c, 0x0a])]),
    /line 4 is not in UTF-8/u,
  ),
  csv('UTF-16', 'skills', Buffer.from(`\uFEFF${SKILLS}`, 'utf16le'), /UTF-16/u),
  csv('a NUL', 'skills', `${SKILLS}Th\0ree,About,TECHNICAL\n`, /line 4 has a NUL/u),
  csv('another name', 'people', 'name\nOne\n', /"people\.csv" does not say which table/u),
  { name: 'no table', format: 'csv', files: { 'notes.txt': 'x' }, expected: /has no CSV file/u },
  {
    name: 'a later set',
    format: 'csv',
    files: { 'rolegraph.json': '{"format":"rolegraph-csv","version":2}', 'skills.csv': SKILLS },
    expected: /rolegraph\.json, column "version": "2"/u,
  },
  {
    name: 'a set that is none',
    format: 'csv',
    files: { 'rolegraph.json': '{', 'skills.csv': SKILLS },
    expected: /rolegraph\.json.*expected/u,
  },
];

const BAD_CELLS: readonly FaultyFile[] = [
  csv('a row without a name', 'skills', `${SKILLS},About.,TECHNICAL\n`, /row 4, column "name"/u),
  csv('no description', 'skills', `${SKILLS}Three,,TECHNICAL\n`, /row 4, column "description"/u),
  csv(
    'a category of its own',
    'skills',
    `${SKILLS}Three,About.,Cooking\n`,
    /row 4, column "category": "Cooking"/u,
  ),
  csv('no category', 'skills', `${SKILLS}Three,About.,\n`, /row 4, column "category"/u),
  csv(
    'a name twice',
    'skills',
    `${SKILLS}one,About.,TECHNICAL\n`,
    /row 4, column "name": "one".*row 2/u,
  ),
  csv(
    'an id twice',
    'skills',
    'id,name,description,category\na,One,About.,TECHNICAL\na,Two,About.,TECHNICAL\n',
    /row 3, column "id": "a".*row 2/u,
  ),
  csv(
    'a slug twice',
    'skills',
    'slug,name,description,category\na,One,About.,TECHNICAL\na,Two,About.,TECHNICAL\n',
    /row 3, column "slug": "a".*row 2/u,
  ),
  csv(
    'a status of its own',
    'skills',
    'name,description,category,status\nOne,About.,TECHNICAL,lost\n',
    /row 2, column "status": "lost"/u,
  ),
  csv(
    'hours in words',
    'skills',
    'name,description,category,hoursPerLevel\nOne,About.,TECHNICAL,many\n',
    /row 2, column "hoursPerLevel": "many"/u,
  ),
  csv(
    'an address that is none',
    'tools',
    'name,description,category,homepage\nOne,About.,Library,nowhere\n',
    /row 2, column "homepage": "nowhere"/u,
  ),
  csv(
    'a day that there is not',
    'sources',
    'name,description,type,title,date\nA,About.,ARTICLE,A,2023-02-30\n',
    /row 2, column "date": "2023-02-30"/u,
  ),
  csv(
    'a seniority of 6',
    'roles',
    'name,description,seniority\nBaker,Bakes.,6\n',
    /row 2, column "seniority": "6"/u,
  ),
  csv(
    'a replacement that is nowhere',
    'skills',
    'name,description,category,status,replacedBy\nOne,About.,TECHNICAL,DEPRECATED,none\n',
    /row 2, column "replacedBy": "none"/u,
  ),
  beside(
    'no column for an end',
    'builds-on',
    'skill,level\nOne,2\n',
    /row 1, column "prerequisite"/u,
  ),
  beside(
    'an end that is nowhere',
    'builds-on',
    'skill,prerequisite,level\nOne,Three,2\n',
    /row 2, column "prerequisite": "Three"/u,
  ),
  beside(
    'an end that is empty',
    'builds-on',
    'skill,prerequisite,level\n,Two,2\n',
    /row 2, column "skill"/u,
  ),
  beside(
    'a level in words',
    'builds-on',
    'skill,prerequisite,level\nOne,Two,high\n',
    /row 2, column "level": "high"/u,
  ),
  beside('no level', 'builds-on', 'skill,prerequisite,level\nOne,Two,\n', /row 2, column "level"/u),
  beside(
    'the same twice',
    'builds-on',
    'skill,prerequisite,level\nOne,Two,2\none,two,3\n',
    /row 3, column "prerequisite".*row 2/u,
  ),
  beside(
    'a circle',
    'builds-on',
    'skill,prerequisite,level\nOne,Two,2\nTwo,One,2\n',
    /row 3, column "prerequisite".*circle/u,
  ),
  beside(
    'a basis of its own',
    'related',
    'skill,related,credit,basis\nOne,Two,0.2,hearsay\n',
    /row 2, column "basis": "hearsay"/u,
  ),
  beside(
    'a credit above a half',
    'related',
    'skill,related,credit\nOne,Two,"0,9"\n',
    /row 2, column "credit": "0.9"/u,
  ),
  beside(
    'a claim without evidence',
    'related',
    'skill,related,credit,basis\nOne,Two,0.2,ARTICLE\n',
    /row 2, column "basis": "ARTICLE"/u,
  ),
  beside(
    'evidence of nothing',
    'evidence',
    'statement,source,locator,note\nx,y,z,n\n',
    /row 2, column "statement": "x"/u,
  ),
];

/** Tables, each at fault in a way of its own. */
export const FAULTY_TABLES: readonly FaultyFile[] = [...BROKEN_CSV, ...BAD_CELLS];
