import type { FilterKey, ListFilter, TextKey, Words } from './kind-list';

/** The texts that contain what is typed, whatever the case. */
export function textFilter(key: FilterKey, label: TextKey): ListFilter {
  return { key, form: 'text', label };
}

/** The entities with one of several values. */
export function choiceFilter(key: FilterKey, label: TextKey, words: Words): ListFilter {
  return { key, form: 'choice', label, words, unchosen: 'browse.any' };
}

/** Only what an article says. */
export const ARTICLE_FILTER: ListFilter = {
  key: 'article',
  form: 'flag',
  label: 'browse.filter.article',
};

/** The value where it is one that has a word. */
function valueIn<Value extends string>(
  words: Readonly<Record<Value, TextKey>>,
  value: string | undefined,
): Value | undefined {
  return Object.keys(words).find((one): one is Value => one === value);
}

/** The API's filter for one value of an enumeration. */
export function isOneOf<Value extends string>(
  words: Readonly<Record<Value, TextKey>>,
  value: string | undefined,
): { readonly eq: Value } | undefined {
  const eq = valueIn(words, value);
  return eq && { eq };
}

/** The API's filter for a part of a text, whatever its case. */
export function containing(text: string) {
  return { caseInsensitive: { contains: text } };
}

/** The API's filter for statements that an article makes. */
export const SAID_IN_AN_ARTICLE = { some: { edge: { basis: { eq: 'ARTICLE' } } } } as const;
