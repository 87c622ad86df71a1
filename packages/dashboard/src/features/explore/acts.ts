import { KINDS, type Kind } from '../../lib/kinds';

/** How many entities an expansion brings where nothing else is asked for. */
export const USUAL_BUDGET = 20;

/** The most entities that one expansion brings. */
export const MOST_BROUGHT = 500;

/** The most acts that an address holds; the API takes no more expansions than that. */
export const MOST_ACTS = 100;

/** Which of its statements an entity is expanded along. */
export type Along = { readonly type: string; readonly outward?: boolean };

/** Bringing in what an entity connects to; with a budget of 0, the entity alone. */
export type ExpandAct = {
  readonly do: 'expand';
  readonly key: string;
  readonly budget: number;
  readonly along?: Along;
};

/** Bringing in the entities of a kind that have most statements. */
export type KindAct = { readonly do: 'kind'; readonly kind: Kind; readonly budget: number };

const SIMPLE = ['hide', 'show', 'pin', 'unpin', 'focus', 'unfocus'] as const;

/** Hiding an entity, keeping it whatever is filtered, or looking at it and what it connects to alone. */
type SimpleAct = { readonly do: (typeof SIMPLE)[number]; readonly key: string };

/** One thing that is done to a scene; the last one is the first to be undone. */
export type Act = ExpandAct | KindAct | SimpleAct;

/** Stand between acts, and between their parts; slugs never contain them, nor need addresses escape them. */
const BETWEEN_ACTS = '~';
const BETWEEN_PARTS = '.';

const KEY = /^([a-z]+)\/[^~./]+$/;
const TYPE = /^[A-Z]+(?:_[A-Z]+)*$/;

/** The acts of an address; what says nothing is left out. */
export function readActs(text: string | undefined): readonly Act[] {
  return (text ?? '')
    .split(BETWEEN_ACTS)
    .flatMap((act) => readAct(act) ?? [])
    .slice(0, MOST_ACTS);
}

/** The acts as an address holds them; undefined where there are none. */
export function writeActs(acts: readonly Act[]): string | undefined {
  return acts.length === 0 ? undefined : acts.map(writeAct).join(BETWEEN_ACTS);
}

function readAct(text: string): Act | null {
  const [subject = '', what = '', type, way] = text.split(BETWEEN_PARTS);
  const simple = SIMPLE.find((one) => one === what);
  const kind = KINDS.find((one) => one.toLowerCase() === subject);
  const budget = readBudget(what);
  if (kind && budget) return { do: 'kind', kind, budget };
  if (!isKey(subject)) return null;
  if (simple) return { do: simple, key: subject };
  if (budget === null) return null;
  const along = readAlong(type, way);
  return { do: 'expand', key: subject, budget, ...(along && { along }) };
}

function readBudget(text: string): number | null {
  return /^\d{1,3}$/.test(text) ? Math.min(Number(text), MOST_BROUGHT) : null;
}

function readAlong(type: string | undefined, way: string | undefined): Along | null {
  if (type === undefined || !TYPE.test(type)) return null;
  return { type, ...(way === 'out' && { outward: true }), ...(way === 'in' && { outward: false }) };
}

/** Whether a text is what an entity is called in addresses, such as `skill/python`. */
function isKey(text: string): boolean {
  const [, word] = KEY.exec(text) ?? [];
  return KINDS.some((kind) => kind.toLowerCase() === word);
}

function writeAct(act: Act): string {
  if (act.do === 'kind') return `${act.kind.toLowerCase()}${BETWEEN_PARTS}${act.budget}`;
  if (act.do !== 'expand') return `${act.key}${BETWEEN_PARTS}${act.do}`;
  const { type, outward } = act.along ?? {};
  const way = outward === undefined ? undefined : outward ? 'out' : 'in';
  return [act.key, act.budget, type, way].filter((part) => part !== undefined).join(BETWEEN_PARTS);
}
