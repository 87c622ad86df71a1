import { entityField, entityListField } from '../../entity-field.ts';

/** The fields of a match that lead from names to entities. */
export const skillMatchFields = {
  SkillMatch: { skill: entityField('skill'), suggestions: entityListField('suggestions') },
};
