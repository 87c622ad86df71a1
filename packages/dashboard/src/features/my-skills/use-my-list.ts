import { useState } from 'react';
import { type HeldSkill, MOST_SKILLS } from '../../lib/held-skills';
import { useMySkills } from '../../lib/my-skills';

/** What was last done to the list, and what it was before. */
type ListChange = {
  readonly words: string;
  /** Null where there is no way back, as it was just taken. */
  readonly before: readonly HeldSkill[] | null;
};

/** The user's own list, and what can be done with it. */
export type MyList = {
  readonly skills: readonly HeldSkill[];
  readonly setLevel: (slug: string, level: number) => void;
  /** Puts a list in place of the present one, and says in words what that does. */
  readonly change: (skills: readonly HeldSkill[], words: string) => void;
  readonly last: ListChange | null;
  readonly undo: (words: string) => void;
  readonly forget: () => void;
};

/** The list that this browser keeps, with a way back from the last change. */
export function useMyList(): MyList {
  const { skills, setLevel, replace } = useMySkills();
  const [last, setLast] = useState<ListChange | null>(null);
  return {
    skills,
    // A level is its own way back.
    setLevel,
    change: (next, words) => {
      setLast({ words, before: skills });
      replace(next.slice(0, MOST_SKILLS));
    },
    last,
    undo: (words) => {
      if (last?.before) replace(last.before);
      setLast({ words, before: null });
    },
    forget: () => setLast(null),
  };
}
