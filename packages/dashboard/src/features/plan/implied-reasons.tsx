import { useQuery } from '@apollo/client/react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../../ui/entity-link';
import { ImpliedReasonsDocument } from './plan.generated';

type ReasonsProps = {
  slug: string;
  /** Slugs of the skills that can be a reason: those that the plan asks for. */
  among: ReadonlySet<string>;
};

/** The skills of the plan that build on one; nothing until they are known. */
export function ImpliedReasons({ slug, among }: ReasonsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(ImpliedReasonsDocument, { variables: { slug } });
  const builders = (data?.skills[0]?.unlocksConnection.edges ?? [])
    .map(({ node }) => node)
    .filter((skill) => among.has(skill.slug));
  if (builders.length === 0) return null;
  return (
    <span>
      {t('plan.neededBy')}{' '}
      {builders.map((skill, index) => (
        <Fragment key={skill.slug}>
          {index > 0 && ', '}
          <EntityLink kind="Skill" entity={skill} />
        </Fragment>
      ))}
      .
    </span>
  );
}
