import type { Access } from '../domain/people/access-role.ts';
import { type Rule, words } from './policy-rules.ts';

const NEW_ENTITY = 'slug name description aliases externalIds';
const CHANGED_ENTITY = `${NEW_ENTITY} expectedVersion`;
const NEW_STATEMENT = 'basis rank evidence';
const CHANGED_STATEMENT = 'statement expectedVersion basis rank';

/** What may be written into the fields of inputs, and by whom, whatever mutation takes them. */
const FIELDS: readonly (readonly [types: string, fields: string, needed: Access])[] = [
  [
    'ChangeInput',
    `activeIn addEvidence apply broader buildsOn createCredential createIndustry createPlace
    createRole createSkill createSource createTool createTrend deprecateCredential
    deprecateIndustry deprecatePlace deprecateRole deprecateSkill deprecateSource
    deprecateTool deprecateTrend employIn expect leadTo merge pay relate removeEvidence
    removeStatement require restoreEntity shape support teach updateActiveIn updateApplies
    updateBroader updateBuildsOn updateCredential updateEmployedIn updateExpects
    updateIndustry updateLeadsTo updatePays updatePlace updateRelated updateRequires
    updateRole updateShapes updateSkill updateSource updateSupports updateTeaches updateTool
    updateTrend updateUses use`,
    'contributor',
  ],
  ['ActiveInInput', `${NEW_STATEMENT} industry place`, 'contributor'],
  ['EvidenceInput', 'locator note source', 'contributor'],
  ['AddEvidenceInput', 'expectedVersion locator note source statement', 'contributor'],
  ['ApplyInput', `${NEW_STATEMENT} industry skill use`, 'contributor'],
  ['BroaderInput', `${NEW_STATEMENT} broader skill`, 'contributor'],
  ['BuildsOnInput', `${NEW_STATEMENT} level prerequisite skill`, 'contributor'],
  ['CreateCredentialInput', `${NEW_ENTITY} provider type`, 'contributor'],
  ['CreateIndustryInput', NEW_ENTITY, 'contributor'],
  ['CreatePlaceInput', `${NEW_ENTITY} type`, 'contributor'],
  ['CreateRoleInput', `${NEW_ENTITY} duties group seniority`, 'contributor'],
  ['CreateSkillInput', `${NEW_ENTITY} category groups hoursPerLevel reuse`, 'contributor'],
  ['SkillGroupInput', 'label uri', 'contributor'],
  ['CreateSourceInput', `${NEW_ENTITY} date licence publisher title type url`, 'contributor'],
  ['CreateToolInput', `${NEW_ENTITY} category homepage`, 'contributor'],
  ['CreateTrendInput', `${NEW_ENTITY} category direction horizon`, 'contributor'],
  ['DeprecateCredentialInput', 'credential expectedVersion replacedBy', 'contributor'],
  ['DeprecateIndustryInput', 'expectedVersion industry replacedBy', 'contributor'],
  ['DeprecatePlaceInput', 'expectedVersion place replacedBy', 'contributor'],
  ['DeprecateRoleInput', 'expectedVersion replacedBy role', 'contributor'],
  ['DeprecateSkillInput', 'expectedVersion replacedBy skill', 'contributor'],
  ['DeprecateSourceInput', 'expectedVersion replacedBy source', 'contributor'],
  ['DeprecateToolInput', 'expectedVersion replacedBy tool', 'contributor'],
  ['DeprecateTrendInput', 'expectedVersion replacedBy trend', 'contributor'],
  ['EmployInInput', `${NEW_STATEMENT} industry role`, 'contributor'],
  ['ExpectInput', `${NEW_STATEMENT} credential gradeBasis necessity role`, 'contributor'],
  ['LeadToInput', `${NEW_STATEMENT} from move to`, 'contributor'],
  ['MergeInput', 'from fromVersion into intoVersion', 'contributor'],
  ['PayInput', `${NEW_STATEMENT} currency high low period place role year`, 'contributor'],
  ['RelateInput', `${NEW_STATEMENT} credit related skill`, 'contributor'],
  ['RemoveEvidenceInput', 'evidence expectedVersion statement', 'contributor'],
  ['RemoveStatementInput', 'expectedVersion statement', 'contributor'],
  [
    'RequireInput',
    `${NEW_STATEMENT} gradeBasis importance level necessity role skill`,
    'contributor',
  ],
  ['RestoreEntityInput', 'entity expectedVersion', 'contributor'],
  ['ShapeInput', `${NEW_STATEMENT} effect target trend`, 'contributor'],
  ['SupportInput', `${NEW_STATEMENT} skill tool`, 'contributor'],
  ['TeachInput', `${NEW_STATEMENT} credential gradeBasis level skill`, 'contributor'],
  [
    'UpdateActiveInInput UpdateBroaderInput UpdateEmployedInInput UpdateSupportsInput',
    CHANGED_STATEMENT,
    'contributor',
  ],
  ['UpdateAppliesInput', `${CHANGED_STATEMENT} use`, 'contributor'],
  ['UpdateBuildsOnInput', `${CHANGED_STATEMENT} level`, 'contributor'],
  ['UpdateCredentialInput', `${CHANGED_ENTITY} credential provider type`, 'contributor'],
  ['UpdateExpectsInput', `${CHANGED_STATEMENT} gradeBasis necessity`, 'contributor'],
  ['UpdateIndustryInput', `${CHANGED_ENTITY} industry`, 'contributor'],
  ['UpdateLeadsToInput', `${CHANGED_STATEMENT} move`, 'contributor'],
  ['UpdatePaysInput', `${CHANGED_STATEMENT} currency high low period year`, 'contributor'],
  ['UpdatePlaceInput', `${CHANGED_ENTITY} place type`, 'contributor'],
  ['UpdateRelatedInput', `${CHANGED_STATEMENT} credit`, 'contributor'],
  [
    'UpdateRequiresInput',
    `${CHANGED_STATEMENT} gradeBasis importance level necessity`,
    'contributor',
  ],
  ['UpdateRoleInput', `${CHANGED_ENTITY} duties group role seniority`, 'contributor'],
  ['UpdateShapesInput', `${CHANGED_STATEMENT} effect`, 'contributor'],
  [
    'UpdateSkillInput',
    `${CHANGED_ENTITY} category groups hoursPerLevel reuse skill`,
    'contributor',
  ],
  [
    'UpdateSourceInput',
    `${CHANGED_ENTITY} date licence publisher source title type url`,
    'contributor',
  ],
  ['UpdateTeachesInput', `${CHANGED_STATEMENT} gradeBasis level`, 'contributor'],
  ['UpdateToolInput', `${CHANGED_ENTITY} category homepage tool`, 'contributor'],
  ['UpdateTrendInput', `${CHANGED_ENTITY} category direction horizon trend`, 'contributor'],
  ['UpdateUsesInput', `${CHANGED_STATEMENT} gradeBasis importance`, 'contributor'],
  ['UseInput', `${NEW_STATEMENT} gradeBasis importance role tool`, 'contributor'],
  ['OperationDecision', 'accept operation overConflicts reason', 'contributor'],
  ['SuggestionInput', 'correct remove', 'anyone'],
  ['CorrectionInput', 'entity name description aliases', 'anyone'],
  ['RemovalInput', 'statement', 'anyone'],
];

/** The arguments of mutations. Who may call one is in the policy of fields; these are what it takes. */
const ARGUMENTS: readonly (readonly [mutations: string, arguments_: string, needed: Access])[] = [
  ['proposeChanges', 'changes reason idempotencyKey', 'contributor'],
  ['withdrawChangeSet', 'number', 'contributor'],
  ['applyChanges', 'changes reason idempotencyKey', 'editor'],
  ['reviewChangeSet', 'number decisions comment', 'editor'],
  ['revertChangeSet', 'number reason idempotencyKey', 'editor'],
  ['mergeEntities', 'from into reason idempotencyKey', 'editor'],
  ['suggestChange', 'suggestion reason name token', 'anyone'],
  ['withdrawSuggestion', 'token', 'anyone'],
  ['invitePerson', 'email name role', 'admin'],
  ['resetPassword disablePerson enablePerson', 'person', 'admin'],
  ['changeAccessRole', 'person role', 'admin'],
  ['erasePerson', 'person', 'account'],
  ['renamePerson', 'person name', 'account'],
  ['endSession', 'session', 'account'],
  ['createApiKey', 'name scope days', 'account'],
  ['revokeApiKey', 'key', 'account'],
  ['createWebhook', 'url name', 'admin'],
  ['updateWebhook', 'webhook isActive', 'admin'],
  ['removeWebhook sendTestDelivery', 'webhook', 'admin'],
];

/** Everything that may be written: `Type.field` of inputs, and `Mutation.field(argument:)`. */
export const WRITE_RULES: readonly Rule[] = [
  ...FIELDS.flatMap(([types, fields, needed]) =>
    words(types).flatMap((type) =>
      words(fields).map((field): Rule => [`${type}.${field}`, needed]),
    ),
  ),
  ...ARGUMENTS.flatMap(([mutations, names, needed]) =>
    words(mutations).flatMap((mutation) =>
      words(names).map((name): Rule => [`Mutation.${mutation}(${name}:)`, needed]),
    ),
  ),
];
