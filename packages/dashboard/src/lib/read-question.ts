import { MOST_COMPARED } from './compare-url';
import type { Kind } from './kinds';

/** What can be asked in words. */
export type Ask =
  | 'way'
  | 'wayTo'
  | 'compare'
  | 'needs'
  | 'whoNeeds'
  | 'buildsOn'
  | 'shapes'
  | 'about'
  | 'doors'
  | 'mostNeeded'
  | 'trends'
  | 'changed';

/** A question as it was typed: what is asked, and the names in it, as they were typed. */
export type Question = { readonly ask: Ask; readonly names: readonly string[] };

/** The kinds that the names of a question are of; of any kind, where it says nothing. */
export const ASKED_KINDS: Readonly<Record<Ask, readonly Kind[] | null>> = {
  way: ['Role'],
  wayTo: ['Role'],
  compare: ['Role'],
  needs: ['Role', 'Skill'],
  whoNeeds: ['Skill', 'Tool'],
  buildsOn: ['Skill'],
  shapes: ['Trend', 'Role', 'Skill', 'Tool', 'Industry'],
  about: null,
  doors: null,
  mostNeeded: null,
  trends: null,
  changed: null,
};

/** A form that a question has; `$` stands for a name, and what is in brackets may be left out. */
type Form = readonly [ask: Ask, form: string];

const ONE = '(?:i|you|we|one|someone|somebody|people)';
const WORK = '(?:roles?|jobs?|occupations?|careers?|professions?)';

/**
 * The forms, those that say most first: a text is read by the first that it has. Words are apart by
 * any blanks, and case does not matter.
 */
const FORMS: readonly Form[] = [
  ['doors', String.raw`(?:(?:which|what) skills? )?opens? (?:the )?most doors`],
  ['doors', String.raw`(?:which|what) skills? (?:is|are) (?:the )?most useful`],
  ['doors', String.raw`(?:which|what) skills? (?:should|could|do) ${ONE} learn(?: next| first)?`],
  [
    'mostNeeded',
    String.raw`(?:which|what) skills? (?:do|does) (?:the )?most ${WORK} (?:need|require|ask for)`,
  ],
  [
    'mostNeeded',
    String.raw`(?:which|what) skills? (?:is|are) (?:the )?(?:most needed|most in demand|needed most)`,
  ],
  ['mostNeeded', String.raw`(?:the )?(?:most needed|most in demand|top|most important) skills?`],
  ['trends', String.raw`(?:what|which) (?:do )?trends(?: are there| shape(?: most| the graph)?)?`],
  ['changed', String.raw`what(?:'s|’s| is| has)? (?:new|changed)(?: lately| recently)?`],
  [
    'compare',
    String.raw`(?:compare|comparison of|comparing) $ (?:and|with|to|vs\.?|versus|against|or) $`,
  ],
  ['compare', String.raw`(?:what(?:'s|’s| is| are)? )?(?:the )?differences? between $ and $`],
  ['compare', String.raw`how (?:do|does|is|are) $ (?:differ|different) from $`],
  ['compare', String.raw`how (?:do|does) $ and $ differ`],
  ['compare', String.raw`$ (?:vs\.?|versus) $`],
  [
    'wayTo',
    String.raw`how (?:do|can|could|would|should|to)(?: ${ONE})? (?:become|get to be|turn into) $`,
  ],
  [
    'way',
    String.raw`how (?:do|does|can|could|would|should|to)(?: ${ONE})? (?:get|go|move|switch|change|come|transition) from $ (?:to|into) $`,
  ],
  ['way', String.raw`how (?:do|does|can|could|would) $ (?:become|turn into|get to be) $`],
  ['way', String.raw`(?:can|could) $ become $`],
  [
    'way',
    String.raw`(?:the )?(?:way|path|route|plan|steps?|move|switch|transition)(?: to get)? from $ (?:to|into) $`,
  ],
  ['wayTo', String.raw`(?:${ONE} )?(?:want to |would like to )?become $`],
  ['wayTo', String.raw`who (?:can|could) become $`],
  [
    'needs',
    String.raw`(?:which|what)(?: skills?)? (?:do|does) $ (?:need|require|ask for|have to know|need to know|do)(?: to know| to learn)?`,
  ],
  [
    'needs',
    String.raw`(?:which|what) skills? (?:are|is) (?:needed|required) (?:for|by|to be|to become) $`,
  ],
  ['needs', String.raw`what should $ know`],
  ['needs', String.raw`skills? (?:needed |required )?(?:for|of) $`],
  ['needs', String.raw`requirements (?:for|of) $`],
  [
    'whoNeeds',
    String.raw`(?:which|what) ${WORK} (?:need|needs|require|requires|use|uses|ask for|asks for) $`,
  ],
  ['whoNeeds', String.raw`who (?:needs|requires|uses|asks for) $`],
  ['whoNeeds', String.raw`where is $ (?:needed|used|required)`],
  ['buildsOn', String.raw`what (?:do|does) $ build on`],
  ['buildsOn', String.raw`what (?:do|should|must) ${ONE} (?:need to )?(?:learn|know) before $`],
  ['buildsOn', String.raw`(?:what are )?(?:the )?prerequisites (?:of|for) $`],
  ['shapes', String.raw`(?:what|which trends?) (?:shapes?|changes?) $`],
  ['shapes', String.raw`what (?:do|does) $ (?:shape|change)`],
  ['way', String.raw`(?:from )?$ (?:to|→|->) $`],
  ['about', String.raw`(?:what|who) (?:is|are) $`],
  ['about', String.raw`(?:tell me about|explain|show me|show) $`],
];

const READERS = FORMS.map(([ask, form]) => {
  const pattern = form
    .replaceAll(' $', String.raw`\s+(\S.*?)`)
    .replaceAll('$ ', String.raw`(\S.*?)\s+`)
    .replaceAll(' ', String.raw`\s+`);
  return { ask, reader: new RegExp(`^${pattern}$`, 'iu') };
});

/** A text that is longer is none that somebody asks, and would take long to read. */
const LONGEST = 200;

/** The question that a text asks; null where it is none, such as a name. */
export function readQuestion(text: string): Question | null {
  if (text.length > LONGEST) return null;
  const bare = text.trim().replace(/[\s?.!]+$/u, '');
  for (const { ask, reader } of READERS) {
    const found = reader.exec(bare);
    if (!found) continue;
    const typed = found.slice(1).map(withoutArticle);
    const names = ask === 'compare' ? typed.flatMap(splitList).slice(0, MOST_COMPARED) : typed;
    return names.every((name) => name !== '') ? { ask, names } : null;
  }
  return null;
}

function withoutArticle(name: string): string {
  return name.trim().replace(/^(?:an?|the)\s+/iu, '');
}

/** `a, b` and `a and b` are two names of a comparison. */
function splitList(names: string): string[] {
  return names
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s+with\s+/iu)
    .map(withoutArticle)
    .filter(Boolean);
}
