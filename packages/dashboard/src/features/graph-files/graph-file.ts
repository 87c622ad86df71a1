import { BROWSE_PATHS } from '../../lib/browse-url';
import { KINDS, type Kind } from '../../lib/kinds';
import { readSlugs } from '../../lib/slug-list';

/** The forms in which all that is chosen is one file, in the order in which they are offered. */
export const FORMS = ['jsonl', 'zip', 'graphml'] as const;

type Form = (typeof FORMS)[number];

/** The kinds that an address names, in the order of lists; what is none is passed over. */
export function readKinds(text: string | undefined): readonly Kind[] {
  const named = readSlugs(text);
  return KINDS.filter((kind) => named.includes(kind));
}

/** Where the server has the file of some kinds, or of all where there are none. */
export function fileAddress(form: Form, kinds: readonly Kind[]): string {
  const query = kinds.map((kind) => `kind=${kind.toLowerCase()}`).join('&');
  return `/export/graph.${form}${query === '' ? '' : `?${query}`}`;
}

/** Where the server has the table of a kind, which is called as the list of the kind is. */
export const tableAddress = (kind: Kind): string => `/export${BROWSE_PATHS[kind]}.csv`;
