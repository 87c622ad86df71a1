import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, RolePage_RoleFragment } from '../../gql/graphql';
import type { Disclosure } from '../../lib/open-keys';
import { planUrl } from '../../lib/plan-url';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { RoleDuties } from './role-duties';
import { RoleMoves } from './role-moves';
import { RoleNeeds } from './role-needs';
import { toStatements } from './statement';
import { StatementSections } from './statement-sections';
import { useDetails } from './use-details';

type PageProps = {
  role: EntityHeader_EntityFragment & RolePage_RoleFragment;
  disclosure: Disclosure;
};

/** A role: what it asks for, what it works with, where it leads and what changes it. */
export function RolePage({ role, disclosure }: PageProps) {
  const { t } = useTranslation();
  const facts = [
    { name: t('entity.group'), value: role.group },
    {
      name: t('entity.seniority'),
      value: role.seniority && t('entity.seniorityOf', { seniority: role.seniority }),
    },
  ];
  return (
    <>
      <EntityHeader kind="Role" entity={role} actions={<PlanToHere slug={role.slug} />} />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={<RoleNeeds requires={role.requiresConnection} disclosure={disclosure} />}
        aside={
          <>
            <RoleDuties duties={role.duties} />
            <RoleMoves role={role} disclosure={disclosure} />
            <RoleSurroundings role={role} disclosure={disclosure} />
          </>
        }
      />
    </>
  );
}

function PlanToHere({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Button onClick={() => void navigate(planUrl({ to: slug }))}>{t('entity.planToHere')}</Button>
  );
}

function RoleSurroundings({ role, disclosure }: PageProps) {
  const { t } = useTranslation();
  const details = useDetails();
  const sections = [
    {
      title: t('entity.tools'),
      statements: toStatements(
        { list: 'tools', kind: 'Tool', detail: details.importance },
        role.usesConnection,
      ),
    },
    {
      title: t('entity.credentials'),
      statements: toStatements(
        { list: 'credentials', kind: 'Credential', detail: details.necessity },
        role.expectsConnection,
      ),
    },
    {
      title: t('entity.industries'),
      statements: toStatements({ list: 'industries', kind: 'Industry' }, role.employedInConnection),
    },
    {
      title: t('entity.shapedBy'),
      statements: toStatements(
        { list: 'trends', kind: 'Trend', detail: details.effect },
        role.shapedByConnection,
      ),
    },
    {
      title: t('entity.paid'),
      statements: toStatements(
        { list: 'pay', kind: 'Place', detail: details.pay },
        role.paysConnection,
      ),
    },
  ];
  return <StatementSections sections={sections} disclosure={disclosure} />;
}
