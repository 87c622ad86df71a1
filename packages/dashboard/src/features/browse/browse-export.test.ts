import i18next from 'i18next';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { toCsvFile, toJsonFile } from './browse-export';
import type { ListRow } from './kind-list';
import { KIND_LISTS } from './lists/kind-lists';

const list = KIND_LISTS.Skill;
const columns = list.columns.filter(({ id }) =>
  ['name', 'category', 'roles', 'reuse'].includes(id),
);

function rowOf(slug: string, name: string, roles: number): ListRow {
  return {
    id: slug,
    slug,
    name,
    version: 4,
    inUse: true,
    cells: { name, category: 'TECHNICAL', roles, reuse: null, version: 4 },
  };
}

const rows = [rowOf('python', 'Python, "the language"', 12), rowOf('sum', '=SUM(A1)', 0)];

test('a CSV file, read again, has what is shown in the order in which it is shown', async () => {
  const file = await toCsvFile(i18next.t, { list, columns, rows });
  expect(file.name).toBe('rolegraph-skill-list.csv');
  const { data } = Papa.parse<string[]>(await file.content.text());
  expect(data).toEqual([
    ['Name', 'Category', 'Of use', 'Roles that need it', 'slug'],
    ['Python, "the language"', 'Technical', '', '12', 'python'],
    ["'=SUM(A1)", 'Technical', '', '0', 'sum'],
  ]);
});

test('a JSON file, read again, has the shown columns by their ids', async () => {
  const file = toJsonFile(i18next.t, { list, columns, rows });
  expect(JSON.parse(await file.content.text())).toEqual([
    {
      slug: 'python',
      name: 'Python, "the language"',
      category: 'Technical',
      reuse: null,
      roles: 12,
    },
    { slug: 'sum', name: '=SUM(A1)', category: 'Technical', reuse: null, roles: 0 },
  ]);
});
