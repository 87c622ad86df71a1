/**
 * The keys of everything that has any: what the keyboard sheet lists, the palette shows beside its
 * actions, and the keyboard listens to. Keys that follow one another stand apart by a blank; `mod`
 * is ⌘ on a Mac and Ctrl elsewhere.
 */
export const SHORTCUTS = {
  palette: 'mod+K',
  search: '/',
  sheet: '?',
  home: 'g h',
  plan: 'g p',
  mySkills: 'g m',
  compare: 'g c',
  explore: 'g x',
  Role: 'g r',
  Skill: 'g s',
  Tool: 'g t',
  explorer: 'g a',
  edit: 'e',
} as const;

/** What can be done by a key. */
export type ShortcutId = keyof typeof SHORTCUTS;

/** Those without a modifier. */
export const SEQUENCES = Object.values(SHORTCUTS).filter((keys) => !hasModifier(keys));

/** Whether a shortcut works with a modifier, so that it never gets in the way of typing. */
function hasModifier(keys: string): boolean {
  return keys.startsWith('mod+');
}

/** The caps to press, as this computer's keyboard names them. */
export function keyCaps(keys: string, isMac: boolean): readonly string[] {
  return keys.split(/[ +]/).map((key) => (key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key));
}
