/** The two sides of a drawing: what comes before the entity in the middle, and what comes after. */
export type Side = 'before' | 'after';

/** What a statement says, seen from the entity in the middle: its type, and whether it goes out from there. */
const WORDS = {
  'LEADS_TO in': { key: 'comesFrom', side: 'before' },
  'REQUIRES out': { key: 'needs', side: 'before' },
  'BUILDS_ON out': { key: 'buildsOn', side: 'before' },
  'BROADER out': { key: 'partOf', side: 'before' },
  'EXPECTS out': { key: 'expects', side: 'before' },
  'TEACHES in': { key: 'taughtBy', side: 'before' },
  'SUPPORTS in': { key: 'practisedWith', side: 'before' },
  'SHAPES in': { key: 'changedBy', side: 'before' },
  'LEADS_TO out': { key: 'leadsTo', side: 'after' },
  'BUILDS_ON in': { key: 'unlocks', side: 'after' },
  'REQUIRES in': { key: 'neededBy', side: 'after' },
  'BROADER in': { key: 'includes', side: 'after' },
  'RELATED in': { key: 'closeTo', side: 'after' },
  'RELATED out': { key: 'closeTo', side: 'after' },
  'USES out': { key: 'worksWith', side: 'after' },
  'USES in': { key: 'usedBy', side: 'after' },
  'SUPPORTS out': { key: 'practises', side: 'after' },
  'TEACHES out': { key: 'teaches', side: 'after' },
  'EXPECTS in': { key: 'expectedBy', side: 'after' },
  'EMPLOYED_IN out': { key: 'worksIn', side: 'after' },
  'EMPLOYED_IN in': { key: 'employs', side: 'after' },
  'SHAPES out': { key: 'changes', side: 'after' },
  'APPLIES out': { key: 'putsToUse', side: 'after' },
  'APPLIES in': { key: 'putToUseIn', side: 'after' },
  'ACTIVE_IN out': { key: 'strongIn', side: 'after' },
  'ACTIVE_IN in': { key: 'strongHere', side: 'after' },
  'PAYS out': { key: 'paidIn', side: 'after' },
  'PAYS in': { key: 'paysHere', side: 'after' },
} as const satisfies Record<string, { key: string; side: Side }>;

/** The name in the catalogue of what a statement says. */
export type ConnectionWords = (typeof WORDS)[keyof typeof WORDS]['key'];

const ALL = Object.values(WORDS);

/** The words for a statement of a type, which goes out from the entity in the middle or comes in to it. */
export function connectionWords(type: string, outward: boolean): ConnectionWords {
  const found = Object.entries(WORDS).find(
    ([said]) => said === `${type} ${outward ? 'out' : 'in'}`,
  );
  if (!found) throw new Error(`connection: there are no words for the type "${type}"`);
  return found[1].key;
}

/** On which side what is said so stands. */
export function sideOf(words: ConnectionWords): Side {
  return ALL.find(({ key }) => key === words)?.side ?? 'after';
}

/** The place of the words in the order in which groups are shown. */
export function placeOf(words: ConnectionWords): number {
  return ALL.findIndex(({ key }) => key === words);
}
