import type { Kind } from '../lib/kinds';
import { KIND_ICONS } from './kind-icon';
import classes from './kind-mark.module.css';
import { KIND_SHAPES } from './kind-shape';

/** The sizes in pixels; the picture fits into the shape from `medium` on. */
const SIZES = { small: 12, medium: 32, large: 48 } as const;

/** Room that each shape leaves for a picture: its share of the width, and how far it sits below the middle. */
const PICTURES: Record<Kind, { scale: number; drop: number }> = {
  Role: { scale: 0.58, drop: 0 },
  Skill: { scale: 0.5, drop: 0 },
  Tool: { scale: 0.62, drop: 0 },
  Industry: { scale: 0.56, drop: 0 },
  Trend: { scale: 0.44, drop: 0.16 },
  Credential: { scale: 0.4, drop: 0.05 },
  Place: { scale: 0.5, drop: 0.04 },
  Source: { scale: 0.5, drop: 0 },
};

/**
 * The mark of a kind: its colour, its shape and, where there is room, its picture. It says nothing
 * to a screen reader, as the kind's name always stands beside it or above its list.
 */
export function KindMark({ kind, size = 'small' }: { kind: Kind; size?: keyof typeof SIZES }) {
  const width = SIZES[size];
  const Picture = KIND_ICONS[kind];
  const { scale, drop } = PICTURES[kind];
  const pictureWidth = width * scale;
  return (
    <svg
      className={classes['mark']}
      data-kind={kind}
      width={width}
      height={width}
      viewBox={`0 0 ${width} ${width}`}
      aria-hidden="true"
    >
      <path d={KIND_SHAPES[kind]} transform={`scale(${width / 24})`} />
      {size !== 'small' && (
        <Picture
          x={(width - pictureWidth) / 2}
          y={(width - pictureWidth) / 2 + width * drop}
          size={pictureWidth}
          stroke={2}
          className={classes['picture']}
        />
      )}
    </svg>
  );
}
