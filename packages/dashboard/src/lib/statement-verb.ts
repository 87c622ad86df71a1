/** What each type of statement says between the names that it joins. */
const VERBS = {
  REQUIRES: 'requires',
  USES: 'uses',
  LEADS_TO: 'leadsTo',
  EMPLOYED_IN: 'employedIn',
  EXPECTS: 'expects',
  PAYS: 'pays',
  BUILDS_ON: 'buildsOn',
  BROADER: 'broader',
  RELATED: 'related',
  SUPPORTS: 'supports',
  TEACHES: 'teaches',
  SHAPES: 'shapes',
  APPLIES: 'applies',
  ACTIVE_IN: 'activeIn',
} as const;

/** The types of statement, in the order of the grammar. */
export const STATEMENT_TYPES = Object.keys(VERBS) as readonly (keyof typeof VERBS)[];

type Verb = (typeof VERBS)[keyof typeof VERBS];

/** The name in the catalogue of what a statement of a type says. */
export function statementVerb(type: string): Verb {
  const found = Object.entries(VERBS).find(([known]) => known === type);
  if (!found) throw new Error(`statement: there are no words for the type "${type}"`);
  return found[1];
}
