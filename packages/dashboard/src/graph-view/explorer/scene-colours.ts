import { KINDS, type Kind } from '../../lib/kinds';

/** The colours of a drawing, as the theme has them; the drawing takes six digits and nothing else. */
export type SceneColours = {
  readonly page: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
};

/** Reads the colours of the theme that the page is shown in (tokens.css). */
export function readSceneColours(element: Element): SceneColours {
  const style = window.getComputedStyle(element);
  const colour = (name: string) =>
    sixDigits(style.getPropertyValue(`--${name}`).trim() || '#000000');
  return {
    page: colour('page'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    line: colour('line-strong'),
    accent: colour('accent'),
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, colour(`kind-${kind.toLowerCase()}`)]),
    ) as Record<Kind, string>,
  };
}

/** A build writes colours as short as it can. */
const SHORT = /^#([\da-f])([\da-f])([\da-f])$/i;

const sixDigits = (colour: string): string => colour.replace(SHORT, '#$1$1$2$2$3$3');

/** A colour with so much of another in it, from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [colour, other].map((one) => Number.parseInt(one.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * (1 - share) + (b ?? 0) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
