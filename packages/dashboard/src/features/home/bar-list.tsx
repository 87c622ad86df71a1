import type { LinkProps } from '@tanstack/react-router';
import { Link } from '@tanstack/react-router';
import type { Kind } from '../../lib/kinds';
import { KindMark } from '../../ui/kind-mark';
import classes from './bar-list.module.css';

/** A part of a bar: its share of the whole width, and the kind whose colour it has. */
type BarPart = { readonly share: number; readonly kind: Kind };

/** A line of the list: what it is about, the figure in words, and the same as a bar. */
export type Bar = {
  readonly key: string;
  readonly name: string;
  /** The kind that the name is of; no mark where it is of none. */
  readonly kind?: Kind;
  readonly value: string;
  readonly parts: readonly BarPart[];
  readonly to: LinkProps;
};

/** Figures in order, each in words and as a bar: the words say all that the bars show. */
export function BarList({ bars }: { bars: readonly Bar[] }) {
  return (
    <ol className={classes['list']}>
      {bars.map(({ key, name, kind, value, parts, to }) => (
        <li key={key}>
          <Link {...to} className={classes['line']}>
            <span className={classes['name']}>
              {kind && <KindMark kind={kind} />}
              {name}
            </span>{' '}
            <span className={classes['value']}>{value}</span>
            <BarPicture parts={parts} />
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The parts of a bar one after the other, on a line as long as the whole. */
function BarPicture({ parts }: { parts: readonly BarPart[] }) {
  const starts = parts.map((_, at) =>
    parts.slice(0, at).reduce((sum, { share }) => sum + share, 0),
  );
  return (
    <svg className={classes['bar']} aria-hidden="true" width="100%" height="8">
      <rect className={classes['whole']} width="100%" height="8" rx="4" />
      {parts.map(({ share, kind }, at) => (
        <rect
          key={kind}
          className={classes['part']}
          data-kind={kind}
          x={`${100 * (starts[at] ?? 0)}%`}
          width={`${100 * share}%`}
          height="8"
          rx="4"
        />
      ))}
    </svg>
  );
}
