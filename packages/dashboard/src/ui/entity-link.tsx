import { Link } from '@tanstack/react-router';
import type { Kind } from '../lib/kinds';
import type { LinkedEntity } from '../lib/linked-entity';
import { entityUrl } from '../lib/urls';
import classes from './entity-link.module.css';
import { KindMark } from './kind-mark';

/** An entity's name behind the mark of its kind, leading to its page. */
export function EntityLink({ kind, entity }: { kind: Kind; entity: LinkedEntity }) {
  return (
    <Link {...entityUrl(kind, entity.slug)} className={classes['link']}>
      <KindMark kind={kind} />
      <span className={classes['name']}>{entity.name}</span>
    </Link>
  );
}
