import { useTranslation } from 'react-i18next';
import type { EntityHeader_EntityFragment, SkillPage_SkillFragment } from '../../gql/graphql';
import { formatAmount } from '../../lib/format';
import type { Disclosure } from '../../lib/open-keys';
import { EntityColumns } from './entity-columns';
import { EntityFacts } from './entity-facts';
import { EntityHeader } from './entity-header';
import { OwnLevel } from './own-level';
import { toStatements } from './statement';
import { type Section, StatementSections } from './statement-sections';
import { useDetails } from './use-details';
import type { MoreOfSkill } from './use-more-of-skill';

type PageProps = {
  skill: EntityHeader_EntityFragment & SkillPage_SkillFragment;
  more: MoreOfSkill;
  disclosure: Disclosure;
};

/** A skill: what it stands on and opens, who asks for it, and how it is learnt and used. */
export function SkillPage({ skill, more, disclosure }: PageProps) {
  const { t } = useTranslation();
  const facts = [
    { name: t('entity.categoryOf'), value: t(`entity.category.${skill.category}`) },
    { name: t('entity.reuseOf'), value: skill.reuse && t(`entity.reuse.${skill.reuse}`) },
    {
      name: t('entity.hours'),
      value: skill.hoursPerLevel === null ? null : formatAmount(skill.hoursPerLevel),
    },
  ];
  const uses = useUses(skill, more);
  const ladder = useLadder(skill, more);
  return (
    <>
      <EntityHeader
        kind="Skill"
        entity={skill}
        actions={skill.status === 'ACTIVE' && <OwnLevel slug={skill.slug} />}
      />
      <EntityFacts facts={facts} />
      <EntityColumns
        main={<StatementSections sections={uses} disclosure={disclosure} sayNothing />}
        aside={<StatementSections sections={ladder} disclosure={disclosure} />}
      />
    </>
  );
}

/** Who asks for the skill and puts it to use, and what changes it. */
function useUses(skill: SkillPage_SkillFragment, more: MoreOfSkill): Section[] {
  const { t } = useTranslation();
  const details = useDetails();
  return [
    {
      title: t('entity.requiredBy'),
      statements: toStatements(
        { list: 'roles', kind: 'Role', detail: details.need },
        skill.requiredByConnection,
        more.requiredBy,
      ),
    },
    {
      title: t('entity.appliedBy'),
      statements: toStatements(
        { list: 'industries', kind: 'Industry', detail: details.use },
        skill.appliedByConnection,
      ),
    },
    {
      title: t('entity.shapedBy'),
      statements: toStatements(
        { list: 'trends', kind: 'Trend', detail: details.effect },
        skill.shapedByConnection,
      ),
    },
  ];
}

/** What the skill stands on, opens and is close to, and how it is learnt. */
function useLadder(skill: SkillPage_SkillFragment, more: MoreOfSkill): Section[] {
  const { t } = useTranslation();
  const details = useDetails();
  return [
    {
      title: t('entity.buildsOn'),
      statements: toStatements(
        { list: 'before', kind: 'Skill', detail: details.level },
        skill.buildsOnConnection,
      ),
    },
    {
      title: t('entity.unlocks'),
      statements: toStatements(
        { list: 'after', kind: 'Skill', detail: details.level },
        skill.unlocksConnection,
      ),
    },
    {
      title: t('entity.broader'),
      statements: toStatements({ list: 'broader', kind: 'Skill' }, skill.broaderConnection),
    },
    {
      title: t('entity.narrower'),
      statements: toStatements(
        { list: 'narrower', kind: 'Skill' },
        skill.narrowerConnection,
        more.narrower,
      ),
    },
    {
      title: t('entity.related'),
      statements: toStatements(
        { list: 'related', kind: 'Skill', detail: details.credit },
        skill.relatedConnection,
      ),
    },
    {
      title: t('entity.supportedBy'),
      statements: toStatements({ list: 'tools', kind: 'Tool' }, skill.supportedByConnection),
    },
    {
      title: t('entity.taughtBy'),
      statements: toStatements(
        { list: 'credentials', kind: 'Credential', detail: details.level },
        skill.taughtByConnection,
      ),
    },
  ];
}
