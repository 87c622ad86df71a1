import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { entityKindOf, type Kind } from '../../lib/kinds';
import { statementVerb } from '../../lib/statement-verb';
import { EntityLink } from '../../ui/entity-link';
import { type NeighbourGroup, neighbourGroups } from './neighbour-groups';
import classes from './operation.module.css';
import { ReviewNeighboursDocument } from './review.generated';

/** The statements that are to be seen: of a type, by or about the entity, with others of a kind. */
export type About = {
  readonly type: string;
  readonly outward: boolean;
  readonly other: Kind | undefined;
};

/** So many names are seen at a glance. */
const MOST = { ofOne: 8, ofEach: 3, groups: 4 } as const;

type AroundProps = { entityRef: string; about: About | null };

/** An entity as it is today, and what the graph says of it by statements like the one proposed. */
export function AroundEntity({ entityRef, about }: AroundProps) {
  const { t } = useTranslation();
  const kinds = about?.other ? [entityKindOf(about.other)] : null;
  const { data, error } = useQuery(ReviewNeighboursDocument, {
    variables: { ref: entityRef, kinds },
    fetchPolicy: 'no-cache',
  });
  const entity = data?.entity;
  if (error && !data) {
    const [, name = entityRef] = entityRef.split('/');
    return <p className={classes['soft']}>{t('review.around.gone', { name })}</p>;
  }
  if (!data || !entity) {
    return (
      <p className={classes['around']} aria-busy="true">
        {t('review.around.loading')}
      </p>
    );
  }
  const { neighbourhood } = data;
  const groups = neighbourGroups(neighbourhood, entity.id);
  const shown = about
    ? groups.filter(({ type, outward }) => type === about.type && outward === about.outward)
    : groups.slice(0, MOST.groups);
  return (
    <div className={classes['around']}>
      <p className={classes['entity']}>
        <EntityLink kind={entity.kind} entity={entity} />
        {entity.status === 'DEPRECATED' && ` (${t('review.around.deprecated')})`}
      </p>
      <p className={classes['excerpt']}>{entity.description}</p>
      {shown.map((group) => (
        <GroupLine
          key={`${group.type} ${group.outward}`}
          group={group}
          name={entity.name}
          most={about ? MOST.ofOne : MOST.ofEach}
          isCut={neighbourhood.truncated}
        />
      ))}
      {shown.length === 0 && <NoneLine about={about} name={entity.name} />}
    </div>
  );
}

type LineProps = { group: NeighbourGroup; name: string; most: number; isCut: boolean };

function GroupLine({ group, name, most, isCut }: LineProps) {
  const { t } = useTranslation();
  const { type, outward, entities } = group;
  const verb = t(`entity.verb.${statementVerb(type)}`);
  const left = entities.length - most;
  return (
    <div>
      <p className={classes['soft']}>
        {outward
          ? t('review.around.says', { name, verb })
          : t('review.around.saidOf', { name, verb: verb.charAt(0).toUpperCase() + verb.slice(1) })}
      </p>
      <ul className={classes['names']}>
        {entities.slice(0, most).map((one) => (
          <li key={one.slug}>
            <EntityLink kind={one.kind} entity={one} />
          </li>
        ))}
        {left > 0 && (
          <li>{isCut ? t('review.around.evenMore') : t('review.around.more', { count: left })}</li>
        )}
      </ul>
    </div>
  );
}

function NoneLine({ about, name }: { about: About | null; name: string }) {
  const { t } = useTranslation();
  if (!about) return <p className={classes['soft']}>{t('review.around.nothing')}</p>;
  const verb = t(`entity.verb.${statementVerb(about.type)}`);
  return (
    <p className={classes['soft']}>
      {t(about.outward ? 'review.around.nothingSays' : 'review.around.nothingSaid', { name, verb })}
    </p>
  );
}
