import { STATEMENT_TYPES } from '../domain/graph/statement-types.ts';
import { changeSetFields } from '../modules/change-set/resolvers/change-set-fields.ts';
import { applyChanges } from '../modules/change-set/resolvers/Mutation/applyChanges.ts';
import { mergeEntities } from '../modules/change-set/resolvers/Mutation/mergeEntities.ts';
import { proposeChanges } from '../modules/change-set/resolvers/Mutation/proposeChanges.ts';
import { revertChangeSet } from '../modules/change-set/resolvers/Mutation/revertChangeSet.ts';
import { reviewChangeSet } from '../modules/change-set/resolvers/Mutation/reviewChangeSet.ts';
import { suggestChange } from '../modules/change-set/resolvers/Mutation/suggestChange.ts';
import { withdrawChangeSet } from '../modules/change-set/resolvers/Mutation/withdrawChangeSet.ts';
import { withdrawSuggestion } from '../modules/change-set/resolvers/Mutation/withdrawSuggestion.ts';
import { changeSet } from '../modules/change-set/resolvers/Query/changeSet.ts';
import { changes } from '../modules/change-set/resolvers/Query/changes.ts';
import { changesBetween } from '../modules/change-set/resolvers/Query/changesBetween.ts';
import { previewDeprecation } from '../modules/change-set/resolvers/Query/previewDeprecation.ts';
import { previewMerge } from '../modules/change-set/resolvers/Query/previewMerge.ts';
import { previewReview } from '../modules/change-set/resolvers/Query/previewReview.ts';
import { suggestion } from '../modules/change-set/resolvers/Query/suggestion.ts';
import { tryChanges } from '../modules/change-set/resolvers/Query/tryChanges.ts';
import { graphChanged } from '../modules/change-set/resolvers/Subscription/graphChanged.ts';
import { dictionary } from '../modules/dictionary/resolvers/Query/dictionary.ts';
import { entity } from '../modules/entity/resolvers/Query/entity.ts';
import { entityField, entityListField } from '../modules/entity-field.ts';
import { evidence } from '../modules/evidence/resolvers/evidence.ts';
import { graph } from '../modules/graph/resolvers/Query/graph.ts';
import { healthFields } from '../modules/health/resolvers/health-fields.ts';
import { graphHealth } from '../modules/health/resolvers/Query/graphHealth.ts';
import { importFields } from '../modules/import/resolvers/import-fields.ts';
import { applyImport } from '../modules/import/resolvers/Mutation/applyImport.ts';
import { cancelImport } from '../modules/import/resolvers/Mutation/cancelImport.ts';
import { compareImport } from '../modules/import/resolvers/Mutation/compareImport.ts';
import { discardImport } from '../modules/import/resolvers/Mutation/discardImport.ts';
import { revertImport } from '../modules/import/resolvers/Mutation/revertImport.ts';
import { findImport } from '../modules/import/resolvers/Query/import.ts';
import { importTables } from '../modules/import/resolvers/Query/importTables.ts';
import { importProgress } from '../modules/import/resolvers/Subscription/importProgress.ts';
import { neighbourCounts } from '../modules/neighbourhood/resolvers/Query/neighbourCounts.ts';
import { neighbourhood } from '../modules/neighbourhood/resolvers/Query/neighbourhood.ts';
import { scene } from '../modules/neighbourhood/resolvers/Query/scene.ts';
import { overviewFields } from '../modules/overview/resolvers/overview-fields.ts';
import { overview } from '../modules/overview/resolvers/Query/overview.ts';
import { changeAccessRole } from '../modules/person/resolvers/Mutation/changeAccessRole.ts';
import { createApiKey } from '../modules/person/resolvers/Mutation/createApiKey.ts';
import { disablePerson } from '../modules/person/resolvers/Mutation/disablePerson.ts';
import { enablePerson } from '../modules/person/resolvers/Mutation/enablePerson.ts';
import { endOtherSessions } from '../modules/person/resolvers/Mutation/endOtherSessions.ts';
import { endSession } from '../modules/person/resolvers/Mutation/endSession.ts';
import { erasePerson } from '../modules/person/resolvers/Mutation/erasePerson.ts';
import { invitePerson } from '../modules/person/resolvers/Mutation/invitePerson.ts';
import { renamePerson } from '../modules/person/resolvers/Mutation/renamePerson.ts';
import { resetPassword } from '../modules/person/resolvers/Mutation/resetPassword.ts';
import { revokeApiKey } from '../modules/person/resolvers/Mutation/revokeApiKey.ts';
import { personFields } from '../modules/person/resolvers/person-fields.ts';
import { me } from '../modules/person/resolvers/Query/me.ts';
import { planFields } from '../modules/plan/resolvers/plan-fields.ts';
import { planTransition } from '../modules/plan/resolvers/Query/planTransition.ts';
import { comparisonFields } from '../modules/role-comparison/resolvers/comparison-fields.ts';
import { compareRoles } from '../modules/role-comparison/resolvers/Query/compareRoles.ts';
import { rankRoles } from '../modules/role-match/resolvers/Query/rankRoles.ts';
import { rolesLeadingTo } from '../modules/role-match/resolvers/Query/rolesLeadingTo.ts';
import { roleMatchFields } from '../modules/role-match/resolvers/role-match-fields.ts';
import { removeView } from '../modules/saved-view/resolvers/Mutation/removeView.ts';
import { renameView } from '../modules/saved-view/resolvers/Mutation/renameView.ts';
import { saveView } from '../modules/saved-view/resolvers/Mutation/saveView.ts';
import { savedViews } from '../modules/saved-view/resolvers/Query/savedViews.ts';
import { savedViewFields } from '../modules/saved-view/resolvers/saved-view-fields.ts';
import { search } from '../modules/search/resolvers/Query/search.ts';
import { similarEntities } from '../modules/search/resolvers/Query/similarEntities.ts';
import { groups } from '../modules/skill/resolvers/groups.ts';
import { nextSkills } from '../modules/skill-leverage/resolvers/Query/nextSkills.ts';
import { skillLeverageFields } from '../modules/skill-leverage/resolvers/skill-leverage-fields.ts';
import { matchSkills } from '../modules/skill-match/resolvers/Query/matchSkills.ts';
import { skillMatchFields } from '../modules/skill-match/resolvers/skill-match-fields.ts';
import { statementsOfSource } from '../modules/source/resolvers/Query/statementsOfSource.ts';
import { createWebhook } from '../modules/webhook/resolvers/Mutation/createWebhook.ts';
import { removeWebhook } from '../modules/webhook/resolvers/Mutation/removeWebhook.ts';
import { sendTestDelivery } from '../modules/webhook/resolvers/Mutation/sendTestDelivery.ts';
import { updateWebhook } from '../modules/webhook/resolvers/Mutation/updateWebhook.ts';
import { webhooks } from '../modules/webhook/resolvers/Query/webhooks.ts';
import { webhookFields } from '../modules/webhook/resolvers/webhook-fields.ts';

/** `LEADS_TO` → `LeadsTo`: the type that holds the fields of such a statement. */
function statementTypeName(type: string): string {
  return type
    .toLowerCase()
    .replace(/(?:^|_)(\w)/g, (_match, letter: string) => letter.toUpperCase());
}

const statementFields = Object.fromEntries(
  STATEMENT_TYPES.map((type) => [statementTypeName(type), { evidence }]),
);

/** Every resolver that is ours; the generator adds those of the kinds and their relationships. */
export const resolvers = {
  Query: {
    search,
    similarEntities,
    entity,
    neighbourhood,
    neighbourCounts,
    scene,
    planTransition,
    rankRoles,
    nextSkills,
    compareRoles,
    rolesLeadingTo,
    matchSkills,
    dictionary,
    statementsOfSource,
    graph,
    changeSet,
    changes,
    previewMerge,
    previewDeprecation,
    tryChanges,
    previewReview,
    changesBetween,
    graphHealth,
    overview,
    me,
    suggestion,
    savedViews,
    webhooks,
    import: findImport,
    importTables,
  },
  Mutation: {
    applyChanges,
    proposeChanges,
    reviewChangeSet,
    withdrawChangeSet,
    revertChangeSet,
    mergeEntities,
    suggestChange,
    withdrawSuggestion,
    invitePerson,
    resetPassword,
    changeAccessRole,
    disablePerson,
    enablePerson,
    erasePerson,
    renamePerson,
    endSession,
    endOtherSessions,
    createApiKey,
    revokeApiKey,
    saveView,
    renameView,
    removeView,
    createWebhook,
    updateWebhook,
    removeWebhook,
    sendTestDelivery,
    compareImport,
    applyImport,
    cancelImport,
    revertImport,
    discardImport,
  },
  Subscription: { graphChanged, importProgress },
  SearchHit: { entity: entityField('entity') },
  SimilarEntity: { entity: entityField('entity') },
  Subgraph: { nodes: entityListField('nodes') },
  Scene: { datasets: entityListField('datasets') },
  SceneNode: { entity: entityField('entity') },
  Expansion: { entity: entityField('entity') },
  SourceStatement: { from: entityField('from'), to: entityField('to'), evidence },
  Evidence: { source: entityField('source') },
  Skill: { groups },
  ...changeSetFields,
  ...healthFields,
  ...importFields,
  ...overviewFields,
  ...personFields,
  ...planFields,
  ...comparisonFields,
  ...roleMatchFields,
  ...skillLeverageFields,
  ...skillMatchFields,
  ...savedViewFields,
  ...webhookFields,
  ...statementFields,
};
