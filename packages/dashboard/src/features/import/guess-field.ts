/** Other words for fields, as people head their columns. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  name: ['title', 'label', 'preferredlabel', 'term'],
  description: ['about', 'definition', 'summary', 'text'],
  aliases: [
    'altlabels',
    'alternativelabels',
    'alternatetitles',
    'alsoknownas',
    'synonyms',
    'othernames',
  ],
  externalIds: ['externalid', 'uri', 'concepturi', 'code'],
  level: ['proficiency', 'skilllevel'],
  importance: ['weight', 'priority'],
  necessity: ['relationtype', 'required'],
  homepage: ['website', 'url', 'site'],
  url: ['link', 'address', 'website'],
  role: ['occupation', 'job', 'jobtitle', 'position'],
  skill: ['competence', 'competency', 'ability'],
  tool: ['technology', 'software'],
  industry: ['sector'],
  note: ['evidence', 'comment'],
  locator: ['place', 'row', 'section'],
};

type Table = { readonly table: string | null; readonly known: readonly string[] };

/** What a column means by its own name, where that says it in other words; null where nothing does. */
export function guessField(column: string, { table, known }: Table): string | null {
  const said = plain(column);
  // "Skill name" in a table of skills is the name.
  const without = table === null ? said : said.replace(singular(table), '');
  for (const word of [said, without]) {
    const found = known.find((field) => plain(field) === word || WORDS[field]?.includes(word));
    if (found !== undefined) return found;
  }
  return null;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const singular = (table: string): string => plain(table).replace(/ies$/u, 'y').replace(/s$/u, '');
