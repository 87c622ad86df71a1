import { KINDS, type Kind } from '../../lib/kinds';

/** Colours of a theme; the drawing takes six digits and nothing else. */
type ThemeColours = {
  readonly page: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly kinds: Readonly<Record<Kind, string>>;
};

/** The colours of a drawing. */
export type SceneColours = ThemeColours & {
  /** Of a line that is no part of the plan that is marked. */
  readonly fadedLine: string;
  /** Of a line among thousands. */
  readonly lineInMass: string;
};

/** How far what is no part of the plan that is marked goes back into the page. */
export const FADE = 0.75;

/** How far lines go back that are thousands. */
const IN_MASS = 0.6;

/** The colours of a drawing in a theme. */
export function sceneColours(theme: ThemeColours): SceneColours {
  const { line, page } = theme;
  return {
    ...theme,
    fadedLine: mixed(line, page, FADE),
    lineInMass: mixed(line, page, IN_MASS),
  };
}

/** Reads the colours of the theme that the page is shown in (tokens.css). */
export function readSceneColours(element: Element): SceneColours {
  const style = window.getComputedStyle(element);
  const colour = (name: string) =>
    sixDigits(style.getPropertyValue(`--${name}`).trim() || '#000000');
  return sceneColours({
    page: colour('page'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    line: colour('line-strong'),
    accent: colour('accent'),
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, colour(`kind-${kind.toLowerCase()}`)]),
    ) as Record<Kind, string>,
  });
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
