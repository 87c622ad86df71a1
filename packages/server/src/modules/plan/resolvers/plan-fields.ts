import { entityField, entityListField } from '../../entity-field.ts';
import { evidenceOfAll } from '../../evidence-of-all.ts';
import type { RequestContext } from '../../request-context.ts';

type Supported = { readonly statementIds: readonly string[] };

const evidence = (parent: Supported, _: unknown, context: RequestContext) =>
  evidenceOfAll(parent.statementIds, context);

/** The fields of a plan that lead from names to entities and their evidence. */
export const planFields = {
  TransitionPlan: { from: entityField('from'), to: entityField('to') },
  HeldSkill: { skill: entityField('skill') },
  RouteStep: { role: entityField('role'), credentials: entityListField('credentials'), evidence },
  SkillNeed: { skill: entityField('skill'), evidence },
  ToolUse: { tool: entityField('tool'), skills: entityListField('skills') },
};
