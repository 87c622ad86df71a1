import { createRootRoute, createRoute } from '@tanstack/react-router';
import { peopleSearchSchema, signInSearchSchema } from '../lib/account-url';
import { apiExplorerSearchSchema } from '../lib/api-explorer-url';
import { BROWSE_PATHS, browseSearchSchema } from '../lib/browse-url';
import {
  activitySearchSchema,
  changeSetSearchSchema,
  healthSearchSchema,
  historySearchSchema,
} from '../lib/changes-url';
import { compareSearchSchema } from '../lib/compare-url';
import { editSearchSchema, newSearchSchema } from '../lib/edit-url';
import type { ExploreSearch } from '../lib/explore-url';
import { graphFilesSearchSchema } from '../lib/graph-files-url';
import { importSearchSchema } from '../lib/import-url';
import { mySkillsSearchSchema } from '../lib/my-skills-url';
import { deprecateSearchSchema, mergeSearchSchema } from '../lib/out-of-use-url';
import { planSearchSchema } from '../lib/plan-url';
import { reviewSearchSchema } from '../lib/review-url';
import { suggestSearchSchema } from '../lib/suggest-url';
import { ENTITY_PATHS, entitySearchSchema, searchSearchSchema } from '../lib/urls';
import { CrashRoute } from './crash-route';
import { lazyScreen } from './lazy-screen';
import { loadedByItself } from './loaded-by-itself';
import { Shell } from './shell/shell';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: lazyScreen(() => import('./not-found-route'), 'NotFoundRoute'),
  errorComponent: CrashRoute,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyScreen(() => import('../features/home/home-view'), 'HomeView'),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  validateSearch: planSearchSchema,
  component: lazyScreen(() => import('../features/plan/plan-view'), 'PlanView'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearchSchema,
  component: lazyScreen(() => import('../features/search/search-view'), 'SearchView'),
});

const mySkills = createRoute({
  getParentRoute: () => root,
  path: '/my-skills',
  validateSearch: mySkillsSearchSchema,
  component: lazyScreen(() => import('../features/my-skills/my-skills-view'), 'MySkillsView'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: compareSearchSchema,
  component: lazyScreen(() => import('../features/compare/compare-view'), 'CompareView'),
});

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: (search: ExploreSearch) => search,
  component: lazyScreen(() => import('../features/explore/explore-view'), 'ExploreView'),
});

const paste = createRoute({
  getParentRoute: () => root,
  path: '/paste',
  component: lazyScreen(() => import('../features/paste/paste-view'), 'PasteView'),
});

const browse = {
  getParentRoute: () => root,
  validateSearch: browseSearchSchema,
  component: lazyScreen(() => import('../features/browse/browse-view'), 'BrowseView'),
};

const browseRoles = createRoute({ ...browse, path: BROWSE_PATHS.Role });
const browseSkills = createRoute({ ...browse, path: BROWSE_PATHS.Skill });
const browseTools = createRoute({ ...browse, path: BROWSE_PATHS.Tool });
const browseIndustries = createRoute({ ...browse, path: BROWSE_PATHS.Industry });
const browseTrends = createRoute({ ...browse, path: BROWSE_PATHS.Trend });
const browseCredentials = createRoute({ ...browse, path: BROWSE_PATHS.Credential });
const browsePlaces = createRoute({ ...browse, path: BROWSE_PATHS.Place });
const browseSources = createRoute({ ...browse, path: BROWSE_PATHS.Source });

const bulkEdit = createRoute({
  getParentRoute: () => root,
  path: '/bulk-edit/$list',
  validateSearch: browseSearchSchema,
  component: lazyScreen(() => import('../features/browse/bulk/bulk-view'), 'BulkView'),
});

const apiExplorer = createRoute({
  getParentRoute: () => root,
  path: '/api-explorer',
  validateSearch: apiExplorerSearchSchema,
  beforeLoad: ({ preload }) => (preload ? undefined : loadedByItself('/api-explorer')),
  component: lazyScreen(
    () => import('../features/api-explorer/api-explorer-view'),
    'ApiExplorerView',
  ),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearchSchema,
  component: lazyScreen(() => import('../features/sign-in/sign-in-view'), 'SignInView'),
});

const password = createRoute({
  getParentRoute: () => root,
  path: '/password',
  component: lazyScreen(() => import('../features/password/password-view'), 'PasswordView'),
});

const suggest = createRoute({
  getParentRoute: () => root,
  path: '/suggest',
  validateSearch: suggestSearchSchema,
  component: lazyScreen(() => import('../features/suggest/suggest-view'), 'SuggestView'),
});

const suggestion = createRoute({
  getParentRoute: () => root,
  path: '/suggestion',
  component: lazyScreen(() => import('../features/suggest/suggestion-view'), 'SuggestionView'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/review',
  validateSearch: reviewSearchSchema,
  component: lazyScreen(() => import('../features/review/review-view'), 'ReviewView'),
});

const myProposals = createRoute({
  getParentRoute: () => root,
  path: '/my-proposals',
  component: lazyScreen(() => import('../features/review/my-proposals-view'), 'MyProposalsView'),
});

const edit = createRoute({
  getParentRoute: () => root,
  path: '/edit/$kind/$slug',
  validateSearch: editSearchSchema,
  component: lazyScreen(() => import('../features/edit/edit-view'), 'EditView'),
});

const merge = createRoute({
  getParentRoute: () => root,
  path: '/merge/$kind/$slug',
  validateSearch: mergeSearchSchema,
  component: lazyScreen(() => import('../features/out-of-use/merge-view'), 'MergeView'),
});

const deprecate = createRoute({
  getParentRoute: () => root,
  path: '/deprecate/$kind/$slug',
  validateSearch: deprecateSearchSchema,
  component: lazyScreen(() => import('../features/out-of-use/deprecate-view'), 'DeprecateView'),
});

const create = createRoute({
  getParentRoute: () => root,
  path: '/new/$kind',
  validateSearch: newSearchSchema,
  component: lazyScreen(() => import('../features/edit/new-view'), 'NewView'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyScreen(() => import('../features/account/account-view'), 'AccountView'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: peopleSearchSchema,
  component: lazyScreen(() => import('../features/people/people-view'), 'PeopleView'),
});

const auditLog = createRoute({
  getParentRoute: () => root,
  path: '/audit-log',
  component: lazyScreen(() => import('../features/audit-log/audit-log-view'), 'AuditLogView'),
});

const entity = { getParentRoute: () => root, validateSearch: entitySearchSchema };

const role = createRoute({
  ...entity,
  path: ENTITY_PATHS.Role,
  component: lazyScreen(() => import('../features/entity/role-view'), 'RoleView'),
});

const skill = createRoute({
  ...entity,
  path: ENTITY_PATHS.Skill,
  component: lazyScreen(() => import('../features/entity/skill-view'), 'SkillView'),
});

const tool = createRoute({
  ...entity,
  path: ENTITY_PATHS.Tool,
  component: lazyScreen(() => import('../features/entity/tool-view'), 'ToolView'),
});

const industry = createRoute({
  ...entity,
  path: ENTITY_PATHS.Industry,
  component: lazyScreen(() => import('../features/entity/industry-view'), 'IndustryView'),
});

const trend = createRoute({
  ...entity,
  path: ENTITY_PATHS.Trend,
  component: lazyScreen(() => import('../features/entity/trend-view'), 'TrendView'),
});

const credential = createRoute({
  ...entity,
  path: ENTITY_PATHS.Credential,
  component: lazyScreen(() => import('../features/entity/credential-view'), 'CredentialView'),
});

const place = createRoute({
  ...entity,
  path: ENTITY_PATHS.Place,
  component: lazyScreen(() => import('../features/entity/place-view'), 'PlaceView'),
});

const source = createRoute({
  ...entity,
  path: ENTITY_PATHS.Source,
  component: lazyScreen(() => import('../features/entity/source-view'), 'SourceView'),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/$list/$slug/history',
  validateSearch: historySearchSchema,
  component: lazyScreen(() => import('../features/history/history-view'), 'HistoryView'),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activity',
  validateSearch: activitySearchSchema,
  component: lazyScreen(() => import('../features/history/activity-view'), 'ActivityView'),
});

const changeSet = createRoute({
  getParentRoute: () => root,
  path: '/changes/$number',
  validateSearch: changeSetSearchSchema,
  component: lazyScreen(() => import('../features/history/change-set-view'), 'ChangeSetView'),
});

const health = createRoute({
  getParentRoute: () => root,
  path: '/health',
  validateSearch: healthSearchSchema,
  component: lazyScreen(() => import('../features/health/health-view'), 'HealthView'),
});

const doors = createRoute({
  getParentRoute: () => root,
  path: '/doors',
  component: lazyScreen(() => import('../features/doors/doors-view'), 'DoorsView'),
});

const graphFiles = createRoute({
  getParentRoute: () => root,
  path: '/export',
  validateSearch: graphFilesSearchSchema,
  component: lazyScreen(() => import('../features/graph-files/graph-files-view'), 'GraphFilesView'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import/{-$id}',
  validateSearch: importSearchSchema,
  component: lazyScreen(() => import('../features/import/import-view'), 'ImportView'),
});

/** Every address. The screens come in chunks of their own. */
export const routeTree = root.addChildren([
  home,
  plan,
  mySkills,
  compare,
  explore,
  paste,
  search,
  browseRoles,
  browseSkills,
  browseTools,
  browseIndustries,
  browseTrends,
  browseCredentials,
  browsePlaces,
  browseSources,
  bulkEdit,
  apiExplorer,
  signIn,
  password,
  suggest,
  suggestion,
  review,
  myProposals,
  edit,
  merge,
  deprecate,
  create,
  account,
  people,
  auditLog,
  role,
  skill,
  tool,
  industry,
  trend,
  credential,
  place,
  source,
  history,
  activity,
  changeSet,
  health,
  doors,
  graphFiles,
  imports,
]);
