/** An ending, and what stands in its place in another form of the word. */
type Rule = readonly [ending: RegExp, other: string];

/** British endings and the American ones; what is no word so spelt is in no name, and does no harm. */
const TO_AMERICAN: readonly Rule[] = [
  [/is(?=(?:e|ed|er|ers|es|ing|ation|ations|ational|able)$)/u, 'iz'],
  [/ys(?=(?:e|ed|er|ers|es|ing)$)/u, 'yz'],
  [/our(?=(?:s|ed|ing|al|ally|ful|ist|able|ably|hood)?$)/u, 'or'],
  [/([aei])ll(?=(?:ed|er|ers|ing|ings|or|ors)$)/u, '$1l'],
  [/([bct])re(?=(?:s|d)?$)/u, '$1er'],
  [/ogue(?=s?$)/u, 'og'],
  [/amme(?=s?$)/u, 'am'],
  [/enc(?=es?$)/u, 'ens'],
  [/ae(?=[a-z]{3})/u, 'e'],
  [/dgement(?=s?$)/u, 'dgment'],
  [/ilful(?=l?y?$)/u, 'illful'],
];

const TO_BRITISH: readonly Rule[] = [
  [/iz(?=(?:e|ed|er|ers|es|ing|ation|ations|ational|able)$)/u, 'is'],
  [/yz(?=(?:e|ed|er|ers|es|ing)$)/u, 'ys'],
  [/(?<=[a-z]{2})or(?=(?:s|ed|ing|al|ally|ful|ist|able|ably|hood)?$)/u, 'our'],
  [/([aei])l(?=(?:ed|er|ers|ing|ings|or|ors)$)/u, '$1ll'],
  [/([bct])er(?=s?$)/u, '$1re'],
  [/og(?=s?$)/u, 'ogue'],
  [/am(?=s?$)/u, 'amme'],
  [/ens(?=es?$)/u, 'enc'],
  [/(?<=^|[a-z]{2})(?:p(?=ediat)|arch(?=eol)|an(?=esth)|orthop(?=edic)|gyn(?=ecol))/u, '$&a'],
  [/dgment(?=s?$)/u, 'dgement'],
  [/illful(?=l?y?$)/u, 'ilful'],
];

/** Words that follow no rule, each with its other spelling or its plural. */
const PAIRS: readonly (readonly [one: string, other: string])[] = [
  ['grey', 'gray'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['aluminium', 'aluminum'],
  ['fulfil', 'fulfill'],
  ['enrol', 'enroll'],
  ['enrolment', 'enrollment'],
  ['practise', 'practice'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['jewellery', 'jewelry'],
  ['mould', 'mold'],
  ['plough', 'plow'],
  ['manoeuvre', 'maneuver'],
  ['sceptic', 'skeptic'],
  ['sulphur', 'sulfur'],
  ['ageing', 'aging'],
  ['maths', 'math'],
  ['aeroplane', 'airplane'],
  ['person', 'people'],
  ['child', 'children'],
  ['man', 'men'],
  ['woman', 'women'],
  ['criterion', 'criteria'],
  ['medium', 'media'],
  ['phenomenon', 'phenomena'],
  ['index', 'indices'],
  ['matrix', 'matrices'],
  ['vertex', 'vertices'],
];

const UNRULY = new Map([...PAIRS, ...PAIRS.map(([one, other]) => [other, one] as const)]);

/** A shorter word has no other number: gas, bus, lens, R and Go. */
const SHORTEST_PLURAL = 4;

const TO_SINGULAR: readonly Rule[] = [
  [/ies$/u, 'y'],
  [/(?<=ss|sh|ch|x|z)es$/u, ''],
  [/yses$/u, 'ysis'],
  [/(?<=[^sui])s$/u, ''],
];

const TO_PLURAL: readonly Rule[] = [
  [/(?<=[^aeiou])y$/u, 'ies'],
  [/(?<=ss|sh|ch|x|z)$/u, 'es'],
  [/ysis$/u, 'yses'],
];

/**
 * What else a word may be written as: British or American, singular or plural. Not the word itself,
 * and nothing twice. A plural that only adds letters is left out, as it begins like the word.
 */
export function otherForms(word: string): readonly string[] {
  const numbers = [word, ...numbersOf(word)];
  const spellings = numbers.flatMap((one) => [one, ...spellingsOf(one)]);
  return [...new Set(spellings)].filter((form) => form !== word);
}

function numbersOf(word: string): readonly string[] {
  if (word.length < SHORTEST_PLURAL) return [];
  return [...applied(TO_SINGULAR, word), ...applied(TO_PLURAL, word)].slice(0, 1);
}

function spellingsOf(word: string): readonly string[] {
  const unruly = UNRULY.get(word);
  return [
    ...(unruly === undefined ? [] : [unruly]),
    ...applied(TO_AMERICAN, word),
    ...applied(TO_BRITISH, word),
  ];
}

/** The word by each rule of a list that it meets. */
function applied(rules: readonly Rule[], word: string): readonly string[] {
  return rules.flatMap(([ending, to]) => (ending.test(word) ? [word.replace(ending, to)] : []));
}
