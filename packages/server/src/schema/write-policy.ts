import type { Access } from '../domain/people/access-role.ts';
import { type Rule, words } from './policy-rules.ts';

const NEW_ENTITY = 'slug name description aliases externalIds';
const WORDS = 'expectedVersion name description aliases';
const KEYS = 'slug externalIds';
/** Of these the schema fills in what is left out; what else a visitor may say is read-suggested.ts's. */
const NEW_STATEMENT = 'basis rank evidence';
const CHANGED_STATEMENT = 'statement expectedVersion';

/** What may be written into the fields of inputs, and by whom, whatever mutation takes them. */
const FIELDS: readonly (readonly [types: string, fields: string, needed: Access])[] = [
  // What a suggestion may be made of. Who may propose or apply it is a rule of those mutations.
  [
    'ChangeInput',
    `activeIn addEvidence apply broader buildsOn createRole createSkill createSource createTool
    employIn expect leadTo pay relate removeStatement require shape support teach updateActiveIn
    updateApplies updateBroader updateBuildsOn updateCredential updateEmployedIn updateExpects
    updateIndustry updateLeadsTo updatePays updatePlace updateRelated updateRequires updateRole
    updateShapes updateSkill updateSource updateSupports updateTeaches updateTool updateTrend
    updateUses use`,
    'anyone',
  ],
  ['ActiveInInput', `${NEW_STATEMENT} industry place`, 'anyone'],
  ['AddEvidenceInput', 'expectedVersion locator note source statement', 'anyone'],
  ['ApplyInput', `${NEW_STATEMENT} industry skill use`, 'anyone'],
  ['BroaderInput', `${NEW_STATEMENT} broader skill`, 'anyone'],
  ['BuildsOnInput', `${NEW_STATEMENT} level prerequisite skill`, 'anyone'],
  ['CreateRoleInput', `${NEW_ENTITY} duties group seniority`, 'anyone'],
  ['CreateSkillInput', `${NEW_ENTITY} category hoursPerLevel reuse`, 'anyone'],
  ['CreateSourceInput', `${NEW_ENTITY} date licence publisher title type url`, 'anyone'],
  ['CreateToolInput', `${NEW_ENTITY} category homepage`, 'anyone'],
  ['EmployInInput', `${NEW_STATEMENT} industry role`, 'anyone'],
  ['EvidenceInput', 'locator note source', 'anyone'],
  ['ExpectInput', `${NEW_STATEMENT} credential gradeBasis necessity role`, 'anyone'],
  ['LeadToInput', `${NEW_STATEMENT} from move to`, 'anyone'],
  ['PayInput', `${NEW_STATEMENT} currency high low period place role year`, 'anyone'],
  ['RelateInput', `${NEW_STATEMENT} credit related skill`, 'anyone'],
  ['RemoveStatementInput', 'expectedVersion statement', 'anyone'],
  ['RequireInput', `${NEW_STATEMENT} gradeBasis importance level necessity role skill`, 'anyone'],
  ['ShapeInput', `${NEW_STATEMENT} effect target trend`, 'anyone'],
  ['SupportInput', `${NEW_STATEMENT} skill tool`, 'anyone'],
  ['TeachInput', `${NEW_STATEMENT} credential gradeBasis level skill`, 'anyone'],
  [
    'UpdateActiveInInput UpdateBroaderInput UpdateEmployedInInput UpdateSupportsInput',
    CHANGED_STATEMENT,
    'anyone',
  ],
  ['UpdateAppliesInput', `${CHANGED_STATEMENT} use`, 'anyone'],
  ['UpdateBuildsOnInput UpdateTeachesInput', `${CHANGED_STATEMENT} level`, 'anyone'],
  ['UpdateCredentialInput', `${WORDS} credential provider type`, 'anyone'],
  ['UpdateExpectsInput', `${CHANGED_STATEMENT} necessity`, 'anyone'],
  ['UpdateIndustryInput', `${WORDS} industry`, 'anyone'],
  ['UpdateLeadsToInput', `${CHANGED_STATEMENT} move`, 'anyone'],
  ['UpdatePaysInput', `${CHANGED_STATEMENT} currency high low period year`, 'anyone'],
  ['UpdatePlaceInput', `${WORDS} place type`, 'anyone'],
  ['UpdateRelatedInput', `${CHANGED_STATEMENT} credit`, 'anyone'],
  ['UpdateRequiresInput', `${CHANGED_STATEMENT} importance level necessity`, 'anyone'],
  ['UpdateRoleInput', `${WORDS} duties group role seniority`, 'anyone'],
  ['UpdateShapesInput', `${CHANGED_STATEMENT} effect`, 'anyone'],
  ['UpdateSkillInput', `${WORDS} category hoursPerLevel reuse skill`, 'anyone'],
  ['UpdateSourceInput', `${WORDS} date licence publisher source title type url`, 'anyone'],
  ['UpdateToolInput', `${WORDS} category homepage tool`, 'anyone'],
  ['UpdateTrendInput', `${WORDS} category direction horizon trend`, 'anyone'],
  ['UpdateUsesInput', `${CHANGED_STATEMENT} importance`, 'anyone'],
  ['UseInput', `${NEW_STATEMENT} gradeBasis importance role tool`, 'anyone'],
  // What else a proposal may be made of.
  [
    'ChangeInput',
    `createCredential createIndustry createPlace createTrend deprecateCredential
    deprecateIndustry deprecatePlace deprecateRole deprecateSkill deprecateSource
    deprecateTool deprecateTrend merge removeEvidence restoreEntity`,
    'contributor',
  ],
  ['CreateCredentialInput', `${NEW_ENTITY} provider type`, 'contributor'],
  ['CreateIndustryInput', NEW_ENTITY, 'contributor'],
  ['CreatePlaceInput', `${NEW_ENTITY} type`, 'contributor'],
  ['CreateSkillInput UpdateSkillInput', 'groups', 'contributor'],
  ['CreateTrendInput', `${NEW_ENTITY} category direction horizon`, 'contributor'],
  ['DeprecateCredentialInput', 'credential expectedVersion replacedBy', 'contributor'],
  ['DeprecateIndustryInput', 'expectedVersion industry replacedBy', 'contributor'],
  ['DeprecatePlaceInput', 'expectedVersion place replacedBy', 'contributor'],
  ['DeprecateRoleInput', 'expectedVersion replacedBy role', 'contributor'],
  ['DeprecateSkillInput', 'expectedVersion replacedBy skill', 'contributor'],
  ['DeprecateSourceInput', 'expectedVersion replacedBy source', 'contributor'],
  ['DeprecateToolInput', 'expectedVersion replacedBy tool', 'contributor'],
  ['DeprecateTrendInput', 'expectedVersion replacedBy trend', 'contributor'],
  ['MergeInput', 'from fromVersion into intoVersion', 'contributor'],
  ['RemoveEvidenceInput', 'evidence expectedVersion statement', 'contributor'],
  ['RestoreEntityInput', 'entity expectedVersion', 'contributor'],
  ['SkillGroupInput', 'label uri', 'contributor'],
  [
    `UpdateActiveInInput UpdateAppliesInput UpdateBroaderInput UpdateBuildsOnInput
    UpdateEmployedInInput UpdateExpectsInput UpdateLeadsToInput UpdatePaysInput
    UpdateRelatedInput UpdateRequiresInput UpdateShapesInput UpdateSupportsInput
    UpdateTeachesInput UpdateUsesInput`,
    'basis rank',
    'contributor',
  ],
  [
    `UpdateCredentialInput UpdateIndustryInput UpdatePlaceInput UpdateRoleInput UpdateSkillInput
    UpdateSourceInput UpdateToolInput UpdateTrendInput`,
    KEYS,
    'contributor',
  ],
  [
    'UpdateExpectsInput UpdateRequiresInput UpdateTeachesInput UpdateUsesInput',
    'gradeBasis',
    'contributor',
  ],
  ['OperationDecision', 'accept operation overConflicts reason', 'contributor'],
  ['CompareImportInput', 'format release tables', 'editor'],
  ['ImportTableInput', 'file table columns', 'editor'],
  ['ImportColumnInput', 'column field', 'editor'],
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
  ['suggestChange', 'suggestion changes reason name token', 'anyone'],
  ['withdrawSuggestion', 'token', 'anyone'],
  ['invitePerson', 'email name role', 'admin'],
  ['resetPassword disablePerson enablePerson', 'person', 'admin'],
  ['changeAccessRole', 'person role', 'admin'],
  ['erasePerson', 'person', 'account'],
  ['renamePerson', 'person name', 'account'],
  ['endSession', 'session', 'account'],
  ['createApiKey', 'name scope days', 'account'],
  ['revokeApiKey', 'key', 'account'],
  ['saveView', 'kind name search isShared replaces', 'account'],
  ['renameView', 'view name', 'account'],
  ['removeView', 'view', 'account'],
  ['createWebhook', 'url name', 'admin'],
  ['updateWebhook', 'webhook isActive', 'admin'],
  ['removeWebhook sendTestDelivery', 'webhook', 'admin'],
  ['compareImport', 'id input', 'editor'],
  ['applyImport cancelImport discardImport', 'id', 'editor'],
  ['revertImport', 'id reason', 'editor'],
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
