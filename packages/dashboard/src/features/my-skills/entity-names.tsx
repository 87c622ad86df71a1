import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { Kind } from '../../lib/kinds';
import type { LinkedEntity } from '../../lib/linked-entity';
import { entityUrl } from '../../lib/urls';

type NamesProps = { kind: Kind; entities: readonly LinkedEntity[] };

/** Names in a running text, each leading to its page. */
export function EntityNames({ kind, entities }: NamesProps) {
  return entities.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <Link {...entityUrl(kind, slug)}>{name}</Link>
    </Fragment>
  ));
}
