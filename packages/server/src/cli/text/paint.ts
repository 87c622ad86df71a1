import { styleText } from 'node:util';

/** How the parts of a text stand out. */
export type Paint = {
  readonly heading: (text: string) => string;
  readonly quiet: (text: string) => string;
};

/** Colours for a terminal that shows them; elsewhere, and where NO_COLOR is set, none. */
export function openPaint(stream: NodeJS.WriteStream): Paint {
  const painted = (style: 'bold' | 'dim') => (text: string) =>
    styleText(style, text, { stream, validateStream: true });
  return { heading: painted('bold'), quiet: painted('dim') };
}
