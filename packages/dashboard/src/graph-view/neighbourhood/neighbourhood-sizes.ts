/** Measures of a drawing, in pixels. */
export const SIZES = {
  /** Below this width everything stands in one column. */
  narrow: 640,
  /** What a letter of a label is high, and a line of it. */
  font: 16,
  line: 20,
  /** The mark of a kind and the room after it. */
  mark: 20,
  /** Room around the words of an entity. */
  padding: { x: 8, y: 6 },
  heading: 24,
  more: 24,
  between: { entities: 0, groups: 16 },
  /** From the entity in the middle to the line that all branch off, and from there to an entity. */
  trunk: 32,
  branch: 24,
  middle: { width: 216, padding: 12 },
  widest: 320,
} as const;
