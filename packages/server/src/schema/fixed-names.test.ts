import { type GraphQLSchema, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { buildSchema } from './build-schema.ts';

/** Names that programs outside rely on: fields may be added to these types, none changed. */
const FIXED: Readonly<Record<string, string>> = {
  Query: `changes search entity neighbourhood planTransition rankRoles nextSkills compareRoles
    rolesLeadingTo matchSkills dictionary statementsOfSource graph scene neighbourCounts
    roles skills tools industries trends credentials places sources
    rolesConnection skillsConnection toolsConnection industriesConnection trendsConnection
    credentialsConnection placesConnection sourcesConnection`,
  Entity: 'id slug name description aliases status replacedBy version createdAt updatedAt',
  Role: 'requires uses leadsTo ledToBy employedIn expects pays shapedBy seniority group duties',
  Skill: `buildsOn unlocks broader narrower related requiredBy supportedBy taughtBy shapedBy
    appliedBy category reuse groups hoursPerLevel`,
  Tool: 'usedBy supports shapedBy category homepage',
  Industry: 'employs applies activeIn shapedBy',
  Trend: 'shapesRoles shapesSkills shapesTools shapesIndustries category direction horizon',
  Credential: 'teaches expectedBy type provider',
  Source: 'type title publisher date url licence',
  RoleRequiresConnection: 'edges totalCount pageInfo',
  Requires: 'id version rank basis gradeBasis necessity importance level evidence',
  Evidence: 'source locator note',
  SearchHit: 'entity kind matched score',
  SimilarEntity: 'entity given name likeness',
  SourceStatements: 'totalCount statements',
  SourceStatement: 'id type from to basis evidence',
  Subgraph: 'revision nodes edges truncated',
  SubgraphEdge: 'id type from to basis importance',
  Scene: 'revision nodes statements datasets expansions truncated',
  SceneNode: 'entity statementCount',
  ExpansionInput: 'ref kind type outward budget',
  Expansion: 'entity total ids',
  NeighbourCount: 'type outward kind count',
  PlanInput: `from profile to objective maxSteps alternatives maxDetour maxStepGap allowStepDown
    avoid via assume asOf`,
  ProfileInput: 'skills',
  HeldSkillInput: 'skill level',
  TransitionPlan: 'revision exact objective from to direct routes limitedBy',
  Route: 'effort largestGap newLevels steps',
  RouteStep: `role gap coverage effort newLevels move kept raise learn optional tools credentials
    evidence`,
  SkillNeed: 'skill heldLevel credit requiredLevel importance implied stage hours evidence',
  RoleMatch: 'role fit gap coverage effort newLevels',
  SkillLeverage: 'skill heldLevel level newLevels newRoles roles gapReduction needsFirst',
  SkillMatch: 'name skill suggestions',
  RoleComparison: 'revision roles skills tools moves',
  ComparedSkill: 'skill sharedByAll needs',
  ComparedNeed: 'level importance implied evidence',
  ComparedTool: 'tool sharedByAll importances',
  ComparedMove: 'from to gap coverage effort newLevels move',
};

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await buildSchema();
});

test.each(Object.keys(FIXED))('%s has every field that programs rely on', (givenType) => {
  const type = schema.getType(givenType);
  const hasFields = isObjectType(type) || isInputObjectType(type) || isInterfaceType(type);
  const actual = hasFields ? Object.keys(type.getFields()) : [];
  expect(actual).toEqual(expect.arrayContaining(FIXED[givenType]?.split(/\s+/) ?? []));
});

test('there is no generated mutation and no aggregate in the schema', () => {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  expect(mutations.toSorted()).toEqual([
    'applyChanges',
    'applyImport',
    'cancelImport',
    'changeAccessRole',
    'compareImport',
    'createApiKey',
    'createWebhook',
    'disablePerson',
    'discardImport',
    'enablePerson',
    'endOtherSessions',
    'endSession',
    'erasePerson',
    'invitePerson',
    'mergeEntities',
    'proposeChanges',
    'removeView',
    'removeWebhook',
    'renamePerson',
    'renameView',
    'resetPassword',
    'revertChangeSet',
    'revertImport',
    'reviewChangeSet',
    'revokeApiKey',
    'saveView',
    'sendTestDelivery',
    'suggestChange',
    'updateWebhook',
    'withdrawChangeSet',
    'withdrawSuggestion',
  ]);
  expect(Object.keys(schema.getTypeMap()).filter((name) => /aggregat/i.test(name))).toEqual([]);
});

test('every type, field and argument of ours says what it is', () => {
  const undescribed = Object.keys(FIXED)
    .filter((name) => name !== 'RoleRequiresConnection' && name !== 'Query')
    .flatMap((name) => {
      const type = schema.getType(name);
      if (!isObjectType(type) && !isInputObjectType(type)) return [];
      const fields = Object.values(type.getFields()).filter(
        (field) => !field.description && !field.name.endsWith('Connection'),
      );
      return [
        ...(type.description ? [] : [name]),
        ...fields.map((field) => `${name}.${field.name}`),
      ];
    });
  expect(undescribed).toEqual([]);
});
