import { entityField, entityListField } from '../../entity-field.ts';

/** The fields of a skill's leverage that lead from names to entities. */
export const skillLeverageFields = {
  SkillLeverage: {
    skill: entityField('skill'),
    roles: entityListField('roles'),
    needsFirst: entityListField('needsFirst'),
  },
};
