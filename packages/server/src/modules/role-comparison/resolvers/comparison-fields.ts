import { entityField, entityListField } from '../../entity-field.ts';
import { evidenceOfAll } from '../../evidence-of-all.ts';
import type { RequestContext } from '../../request-context.ts';

type Supported = { readonly statementIds: readonly string[] };

/** The fields of a comparison that lead from names to entities and their evidence. */
export const comparisonFields = {
  RoleComparison: { roles: entityListField('roles') },
  ComparedSkill: { skill: entityField('skill') },
  ComparedNeed: {
    evidence: (parent: Supported, _: unknown, context: RequestContext) =>
      evidenceOfAll(parent.statementIds, context),
  },
  ComparedTool: { tool: entityField('tool') },
  ComparedMove: { from: entityField('from'), to: entityField('to') },
};
