import type { Access } from '../domain/people/access-role.ts';
import { KIND_ROOTS } from './kind-roots.ts';
import { type Rule, words } from './policy-rules.ts';
import { WRITE_RULES } from './write-policy.ts';

/**
 * `Type.field` or `Mutation.field(argument:)` → what it asks of whoever reads or writes it; what is
 * not in it, nobody may.
 */
export type Policy = ReadonlyMap<string, Access>;

/** Anyone at all, also without signing in. */
const EVERYONE: Access = 'anyone';

const ENTITY = `id slug name nameKey description aliases status replacedBy version createdAt
  updatedAt externalIds`;
const STATEMENT = 'id version rank basis evidence';
const GRADED = `${STATEMENT} gradeBasis`;
const CONNECTION = 'edges pageInfo totalCount';

/** The relationship fields of each kind; each has a connection, and types that belong to it. */
const RELATIONSHIPS: Readonly<Record<string, string>> = {
  Role: 'requires uses leadsTo ledToBy employedIn expects pays shapedBy',
  Skill: `buildsOn unlocks broader narrower related requiredBy supportedBy taughtBy shapedBy
    appliedBy`,
  Tool: 'usedBy supports shapedBy',
  Industry: 'employs applies activeIn shapedBy',
  Trend: 'shapesRoles shapesSkills shapesTools shapesIndustries',
  Credential: 'teaches expectedBy',
};

const TABLE: readonly (readonly [types: string, fields: string, needed: Access])[] = [
  ['Query', 'search similarEntities entity neighbourhood graph', EVERYONE],
  ['Query', 'scene neighbourCounts', EVERYONE],
  ['Query', 'planTransition rankRoles nextSkills compareRoles rolesLeadingTo', EVERYONE],
  ['Query', 'matchSkills dictionary statementsOfSource', EVERYONE],
  ['Query', 'history changeSet changeSets changes changesBetween', EVERYONE],
  ['Query', 'previewMerge previewDeprecation', EVERYONE],
  ['Query', 'tryChanges', 'contributor'],
  ['Query', 'previewReview', 'editor'],
  ['Mutation', 'proposeChanges withdrawChangeSet', 'contributor'],
  ['Mutation', 'applyChanges reviewChangeSet revertChangeSet mergeEntities', 'editor'],
  ['Query', 'me suggestion', EVERYONE],
  ['Mutation', 'suggestChange withdrawSuggestion', EVERYONE],
  ['Query', 'people auditLog', 'admin'],
  ['Mutation', 'invitePerson resetPassword changeAccessRole disablePerson enablePerson', 'admin'],
  ['Mutation', 'erasePerson renamePerson endSession endOtherSessions', 'account'],
  ['Mutation', 'createApiKey revokeApiKey', 'account'],
  ['Query', 'savedViews', EVERYONE],
  ['Mutation', 'saveView renameView removeView', 'account'],
  ['Query', 'webhooks webhookDeliveries', 'admin'],
  ['Mutation', 'createWebhook updateWebhook removeWebhook sendTestDelivery', 'admin'],
  ['Subscription', 'graphChanged', EVERYONE],
  ['Query', 'import imports importTables', 'editor'],
  ['Mutation', 'compareImport applyImport cancelImport revertImport discardImport', 'editor'],
  ['Subscription', 'importProgress', 'editor'],
  ['Import', 'id state format title release files progress revision differences', 'editor'],
  ['Import', 'operationCount isUnchanged isPart examples leftOutCount leftOut', 'editor'],
  ['Import', 'ambiguousCount sharedAliasCount job changeSetCount changeSets', 'editor'],
  ['Import', 'startedBy startedAt updatedAt problem hasFiles', 'editor'],
  ['ImportFile', 'name size archive table columns problem', 'editor'],
  ['ImportColumn', 'name samples field', 'editor'],
  ['ImportProgress', 'phase file done total rate secondsLeft', 'editor'],
  ['ImportDifference', 'kind type new changed gone unchanged', 'editor'],
  ['LeftOutRow', 'file row column value reason', 'editor'],
  ['ImportProblem', 'code message field problems', 'editor'],
  ['ImportFault', 'place message', 'editor'],
  ['ImportTable', 'name columns needed', 'editor'],
  ['ImportConnection', CONNECTION, 'editor'],
  ['ImportEdge', 'cursor node', 'editor'],
  // People are reached by `me` and by what administrators ask for, and in no other way.
  ['Person', 'id email name role', EVERYONE],
  ['Person', 'status hasPassword createdAt lastSignInAt sessions apiKeys', 'account'],
  ['Session', 'id userAgent openedAt lastSeenAt expiresAt isCurrent', 'account'],
  ['ApiKey', 'id name scope start createdAt expiresAt lastUsedAt', 'account'],
  ['NewApiKey', 'secret key', 'account'],
  ['PersonLink', 'person address expiresAt', 'admin'],
  ['PersonConnection AuditEntryConnection', CONNECTION, 'admin'],
  ['PersonEdge AuditEntryEdge', 'cursor node', 'admin'],
  ['AuditEntry', 'number at action actor subject detail', 'admin'],
  ['SavedView', 'id kind name search isShared isMine updatedAt', EVERYONE],
  ['Webhook', 'id name url isActive createdAt revision failingSince nextAttemptAt', 'admin'],
  ['NewWebhook', 'secret webhook', 'admin'],
  ['WebhookDelivery', 'number messageId event revision changeSet attempt at', 'admin'],
  ['WebhookDelivery', 'milliseconds statusCode failure nextAttemptAt', 'admin'],
  ['WebhookDeliveryConnection', CONNECTION, 'admin'],
  ['WebhookDeliveryEdge', 'cursor node', 'admin'],
  ['ChangeSet', 'number state revision author reason createdAt decidedBy decidedAt', EVERYONE],
  ['ChangeSet', 'comment reverts revertedBy job isQuestion', EVERYONE],
  ['ChangeSet', 'operationCount operations conflicts', EVERYONE],
  ['Author', 'id name', EVERYONE],
  ['Operation', 'position sentence verdict reason effectCount effects', EVERYONE],
  ['Effect', 'table action id subject fields', EVERYONE],
  ['FieldChange', 'field before after', EVERYONE],
  ['FieldConflict', 'operation field base current proposed', EVERYONE],
  ['ChangeSetConnection', CONNECTION, EVERYONE],
  ['ChangeSetEdge', 'cursor node', EVERYONE],
  ['Query', 'graphHealth', EVERYONE],
  ['GraphHealth', 'revision score checks scores', EVERYONE],
  ['HealthReport', 'check checked well findingCount findings', EVERYONE],
  ['HealthFinding', 'sentence entity other statement statementVersion', EVERYONE],
  ['HealthScore', 'revision score findings at', EVERYONE],
  ['Trial', 'revision operations plans', 'contributor'],
  ['TriedOperation', 'position sentence effectCount effects problems', 'contributor'],
  ['ChangeProblem', 'rule field value message existing', 'contributor'],
  ['ReviewPreview', 'revision operations plans', 'editor'],
  ['PlanChange', 'from to before after isChanged', 'contributor'],
  ['PlanFigures', 'roles effort largestGap newLevels routeCount', 'contributor'],
  ['MergePreview', 'revision from into fromVersion intoVersion version aliases', EVERYONE],
  ['MergePreview', 'fields moves collisions dropped redirects replaced', EVERYONE],
  ['MergePreview', 'evidenceMoved evidenceLeftOut problems', EVERYONE],
  ['MergedStatement', 'id type before after evidenceCount', EVERYONE],
  ['MergeCollision', 'id kept type before after evidenceCount fields evidence', EVERYONE],
  ['FieldSides', 'field goes stays becomes', EVERYONE],
  ['JoinedEvidence', 'id source locator note outcome', EVERYONE],
  ['DeprecationPreview', 'revision entity version replacement statements', EVERYONE],
  ['DeprecationPreview', 'references replaced isFollowedByPlans problems', EVERYONE],
  ['RestingStatement', 'id type sentence reading readAs', EVERYONE],
  ['GraphChanged', 'revision changeSet entityIds statementIds truncated', EVERYONE],
  ['Role', `${ENTITY} seniority group duties`, EVERYONE],
  ['Skill', `${ENTITY} category reuse groups groupUris groupLabels hoursPerLevel`, EVERYONE],
  ['Tool', `${ENTITY} category homepage`, EVERYONE],
  ['Industry', ENTITY, EVERYONE],
  ['Trend', `${ENTITY} category direction horizon`, EVERYONE],
  ['Credential', `${ENTITY} type provider`, EVERYONE],
  ['Place', `${ENTITY} type`, EVERYONE],
  ['Source', `${ENTITY} type title publisher date url licence`, EVERYONE],
  ['SkillGroup', 'uri label', EVERYONE],
  ['Evidence', 'id locator note source', EVERYONE],
  ['Requires', `${GRADED} necessity importance level`, EVERYONE],
  ['Uses', `${GRADED} importance`, EVERYONE],
  ['Expects', `${GRADED} necessity`, EVERYONE],
  ['Teaches', `${GRADED} level`, EVERYONE],
  ['LeadsTo', `${STATEMENT} move`, EVERYONE],
  ['EmployedIn Broader Supports ActiveIn', STATEMENT, EVERYONE],
  ['Pays', `${STATEMENT} low high currency period year`, EVERYONE],
  ['BuildsOn', `${STATEMENT} level`, EVERYONE],
  ['Related', `${STATEMENT} credit`, EVERYONE],
  ['Shapes', `${STATEMENT} effect`, EVERYONE],
  ['Applies', `${STATEMENT} use`, EVERYONE],
  ['SearchHit', 'entity kind matched score missing', EVERYONE],
  ['SimilarEntity', 'entity given name likeness', EVERYONE],
  ['Subgraph', 'revision nodes edges truncated', EVERYONE],
  ['SubgraphEdge', 'id type from to basis importance', EVERYONE],
  ['Scene', 'revision nodes statements datasets expansions truncated', EVERYONE],
  ['SceneNode', 'entity statementCount', EVERYONE],
  ['Expansion', 'entity total ids', EVERYONE],
  ['NeighbourCount', 'type outward kind count', EVERYONE],
  ['SourceStatements', 'totalCount statements', EVERYONE],
  ['SourceStatement', 'id type from to basis evidence', EVERYONE],
  ['Query', 'overview', EVERYONE],
  ['GraphOverview', 'revision neededSkills doors trends', EVERYONE],
  ['NeededSkill', 'skill roles', EVERYONE],
  ['SkillDoors', 'skill doors roles opens', EVERYONE],
  ['OpenedRole', 'role doors', EVERYONE],
  ['TrendReach', 'trend roles skills tools industries', EVERYONE],
  ['GraphInfo', 'revision entities statements', EVERYONE],
  ['KindCount', 'kind count', EVERYONE],
  ['StatementCount', 'type count withEvidence', EVERYONE],
  ['TransitionPlan', 'revision exact objective from to direct routes limitedBy assumed', EVERYONE],
  ['HeldSkill', 'skill level', EVERYONE],
  ['Route', 'effort largestGap newLevels steps', EVERYONE],
  ['RouteStep', 'role gap coverage effort newLevels move kept raise learn', EVERYONE],
  ['RouteStep', 'optional tools credentials evidence', EVERYONE],
  ['SkillNeed', 'skill heldLevel credit requiredLevel importance implied', EVERYONE],
  ['SkillNeed', 'stage hours evidence', EVERYONE],
  ['ToolUse', 'tool importance skills', EVERYONE],
  ['RoleMatch', 'role fit gap coverage effort newLevels', EVERYONE],
  ['SkillLeverage', 'skill heldLevel level newLevels newRoles roles', EVERYONE],
  ['SkillLeverage', 'gapReduction needsFirst', EVERYONE],
  ['Dictionary', 'revision lines', EVERYONE],
  ['SkillMatch', 'name skill suggestions', EVERYONE],
  ['RoleComparison', 'revision roles skills tools moves', EVERYONE],
  ['ComparedSkill', 'skill sharedByAll needs', EVERYONE],
  ['ComparedNeed', 'level importance implied evidence', EVERYONE],
  ['ComparedTool', 'tool sharedByAll importances', EVERYONE],
  ['ComparedMove', 'from to gap coverage effort newLevels move', EVERYONE],
  ['PageInfo', 'hasNextPage hasPreviousPage startCursor endCursor', EVERYONE],
];

/** Who may read which field of the schema, and write which field of an input. */
export const POLICY: Policy = new Map([
  ...TABLE.flatMap(([types, fields, needed]) =>
    words(types).flatMap((type) => coordinates(type, fields, needed)),
  ),
  ...[...KIND_ROOTS].flatMap(([kind, root]) => rootCoordinates(kind, root)),
  ...Object.entries(RELATIONSHIPS).flatMap(([kind, fields]) =>
    words(fields).flatMap((field) => relationshipCoordinates(kind, field)),
  ),
  ...WRITE_RULES,
]);

function coordinates(type: string, fields: string, needed: Access): Rule[] {
  return words(fields).map((field) => [`${type}.${field}`, needed]);
}

function rootCoordinates(kind: string, root: string): Rule[] {
  return [
    ...coordinates('Query', `${root} ${root}Connection`, EVERYONE),
    ...coordinates(`${capitalised(root)}Connection`, CONNECTION, EVERYONE),
    ...coordinates(`${kind}Edge`, 'cursor node', EVERYONE),
  ];
}

function relationshipCoordinates(kind: string, field: string): Rule[] {
  const own = `${kind}${capitalised(field)}`;
  return [
    ...coordinates(kind, `${field} ${field}Connection`, EVERYONE),
    ...coordinates(`${own}Connection`, CONNECTION, EVERYONE),
    ...coordinates(`${own}Relationship`, 'cursor node properties', EVERYONE),
  ];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
