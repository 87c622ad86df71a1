import { entityField } from '../../entity-field.ts';

/** The fields of a match that lead from names to entities. */
export const roleMatchFields = { RoleMatch: { role: entityField('role') } };
