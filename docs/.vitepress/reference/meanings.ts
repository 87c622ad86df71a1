type Described = {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
};

/** A description, and before it that something is not to be used any more. */
export function says({ description, deprecationReason }: Described): string {
  const said = escaped(description ?? '').trim();
  return deprecationReason ? `**Deprecated**: ${escaped(deprecationReason)} ${said}`.trim() : said;
}

/** The same on one line, as cells of tables need it. */
export const cell = (described: Described): string => says(described).replaceAll(/\s+/g, ' ');

/** Text that is HTML to no reader; what is in backticks is none anyway. */
function escaped(text: string): string {
  const parts = text.replaceAll('|', '\\|').split(/(`[^`]*`)/);
  return parts.map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;'))).join('');
}

/** What parts mean that the generator of the read API adds without a word. */
const BY_NAME: Readonly<Record<string, string>> = {
  where: 'Only those of which this holds.',
  sort: 'By what to order them, the first criterion first.',
  limit: 'At most this many, up to 100; 100 where absent.',
  offset: 'How many to pass over first.',
  first: 'At most this many, up to 100; 100 where absent.',
  after: 'The cursor of the last one of the page before.',
  AND: 'All of these hold.',
  OR: 'One of these holds at least.',
  NOT: 'This does not hold.',
  caseInsensitive: 'The same, whatever the case.',
  includes: 'The list has this in it.',
  eq: 'It is this.',
  in: 'It is one of these.',
  contains: 'It has this in it.',
  startsWith: 'It begins with this.',
  endsWith: 'It ends with this.',
  gt: 'It is greater.',
  gte: 'It is as great or greater.',
  lt: 'It is less.',
  lte: 'It is as little or less.',
  some: 'This holds of one at least.',
  all: 'This holds of all.',
  none: 'This holds of none.',
  single: 'This holds of exactly one.',
};

const OF_A_KIND = 'Those of a kind, by a filter and in an order.';

/** What a part of a type means that the generator adds without a word; empty where it is its own name. */
export function ofGenerator(owner: string, name: string): string {
  const known = BY_NAME[name];
  if (known !== undefined) return known;
  if (!name.endsWith('Connection')) return owner === 'Query' ? OF_A_KIND : '';
  if (owner === 'Query') return 'All of a kind page by page, with how many there are.';
  if (owner.endsWith('Where')) return 'By what statements say, and of what.';
  return 'The same page by page, with what each statement says.';
}
