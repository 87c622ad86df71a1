import type { TextSort } from './pasted-text';

/** Words that advertisements have, and words that CVs have. */
const SIGNS: Readonly<Record<TextSort, RegExp>> = {
  advertisement:
    /\b(?:we (?:offer|are looking|look for|need|seek)|you (?:will|have|bring|are|know)|your (?:tasks|profile|role)|requirements|vacancy|job ad|hiring|wanted|apply|nice to have|must have|m\/w\/d|all genders|stellenanzeige|offre d'emploi|responsibilities)\b/giu,
  cv: /\b(?:curriculum|r[ée]sum[ée]|lebenslauf|cv|i (?:am|have|was|did|know|work)|my|education|experience|employment|references|hobbies|(?:19|20)\d\d\s*(?:[-–]|to)\s*(?:(?:19|20)?\d\d|now|today|heute|present))\b/giu,
};

/** What a text is likelier to be. */
export function guessSort(text: string): TextSort {
  const count = (sort: TextSort) => text.match(SIGNS[sort])?.length ?? 0;
  return count('advertisement') > count('cv') ? 'advertisement' : 'cv';
}
