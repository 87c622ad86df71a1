import type { TextFindings } from './finder/find-matches';

/** What the worker is asked: to learn a dictionary, or to search a text. */
export type FinderQuestion =
  | { readonly lines: readonly string[] }
  | { readonly id: number; readonly text: string };

/** What the worker found in the text of a question. */
export type FinderAnswer = { readonly id: number; readonly findings: TextFindings };
