import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTakeOver } from '../../apollo/use-take-over';
import { useViewer } from '../../apollo/use-viewer';
import type { EntityHeader_EntityFragment } from '../../gql/graphql';
import { addTexts } from '../../lib/add-texts';
import { entity as entityTexts } from '../../lib/en-entity';
import type { Kind } from '../../lib/kinds';
import { mayPropose } from '../../lib/may-propose';
import type { Operation } from '../../lib/operation';
import type { Trouble } from '../../lib/trouble';
import { entityUrl } from '../../lib/urls';
import { wordsOfSlug } from '../../lib/words-of-slug';
import { Attributions } from '../../ui/attributions';
import { ErrorNotice } from '../../ui/error-notice';
import { SavedNotice } from '../../ui/saved/saved-notice';
import { usePageTitle } from '../../ui/use-page-title';
import { EditableContext } from './edit-link';
import { EntityActions } from './entity-actions';
import classes from './entity-frame.module.css';
import { EntitySkeleton } from './entity-skeleton';
import { FormerNameNotice } from './former-name-notice';
import { RecentVisit } from './recent-visit';
import { ReplacedNotice } from './replaced-notice';
import { UnknownEntity } from './unknown-entity';

addTexts({ entity: entityTexts });

/** Where the answer about an entity stands. */
export type EntityState<E> =
  | { readonly status: 'loading' }
  | {
      readonly status: 'trouble';
      readonly trouble: Trouble;
      readonly retrying: boolean;
      readonly retry: () => void;
    }
  | { readonly status: 'unknown' }
  | { readonly status: 'answer'; readonly entity: E };

type FrameProps<E> = {
  kind: Kind;
  slug: string;
  state: EntityState<E>;
  /** What the page asks. */
  operation: Operation;
  children: (entity: E) => ReactNode;
  /** What comes late and may grow; nothing stands below it that would be pushed away. */
  below?: ReactNode;
};

/** What all entities' pages have in common: the states before the answer, and the notice of what replaced it. */
export function EntityFrame<E extends EntityHeader_EntityFragment>(props: FrameProps<E>) {
  const { kind, slug, state, operation, children, below } = props;
  if (state.status === 'loading') return <EntitySkeleton kind={kind} name={wordsOfSlug(slug)} />;
  if (state.status === 'trouble') return <EntityTrouble name={wordsOfSlug(slug)} {...state} />;
  if (state.status === 'unknown') return <UnknownEntity kind={kind} slug={slug} />;
  const { entity } = state;
  // A former name leads on to the present one, so that people pass on addresses that last.
  if (entity.slug !== slug) {
    return <Navigate {...entityUrl(kind, entity.slug)} replace state={{ formerSlug: slug }} />;
  }
  return (
    <Editable kind={kind} entity={entity}>
      <RecentVisit kind={kind} slug={slug} name={entity.name} />
      <FormerNameNotice kind={kind} slug={slug} />
      {entity.status === 'DEPRECATED' && (
        <ReplacedNotice kind={kind} slug={slug} replacedBy={entity.replacedBy} />
      )}
      {children(entity)}
      <EntityActions kind={kind} entity={entity} operation={operation} />
      {/* A source says the same of itself. */}
      {kind !== 'Source' && <Attributions of={entity} />}
      {below}
    </Editable>
  );
}

type EditableProps = {
  kind: Kind;
  entity: Pick<EntityHeader_EntityFragment, 'id' | 'slug' | 'status'>;
  children: ReactNode;
};

/** The page itself, with the ways to edit it for those who may, and what they have just saved. */
function Editable({ kind, entity: { id, slug, status }, children }: EditableProps) {
  useTakeOver(id);
  const { viewer } = useViewer();
  const isOffered = mayPropose(viewer) && status === 'ACTIVE';
  const editable = useMemo(() => (isOffered ? { kind, slug } : null), [isOffered, kind, slug]);
  return (
    <EditableContext value={editable}>
      <article className={classes['frame']}>{children}</article>
      <SavedNotice />
    </EditableContext>
  );
}

type TroubleProps = { name: string; trouble: Trouble; retrying: boolean; retry: () => void };

function EntityTrouble({ name, trouble, retrying, retry }: TroubleProps) {
  usePageTitle(name);
  return (
    <div className={classes['frame']}>
      <h1 className={classes['name']}>{name}</h1>
      <ErrorNotice trouble={trouble} onRetry={retry} retrying={retrying} />
    </div>
  );
}
