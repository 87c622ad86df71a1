/** `role/data-engineer` wherever it stands in `role/data-engineer REQUIRES skill/python`. */
const REF = /\b(?:role|skill|tool|industry|trend|credential|place|source)\/[a-z0-9-]+/g;

/** More than these are no help. */
const MOST = 4;

/** The entities that effects are about, each once. */
export function refsOf(
  effects: readonly { readonly table: string; readonly subject: string }[],
): string[] {
  const subjects = effects
    .filter(({ table }) => table === 'ENTITIES' || table === 'STATEMENTS' || table === 'EVIDENCE')
    .flatMap(({ subject }) => subject.match(REF) ?? []);
  return [...new Set(subjects)].slice(0, MOST);
}
