import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  ENTITY_PATHS,
  entitySearchSchema,
  planSearchSchema,
  searchSearchSchema,
} from '../lib/urls';
import { CrashRoute } from './crash-route';
import { NotFoundRoute } from './not-found-route';
import { Shell } from './shell/shell';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundRoute,
  errorComponent: CrashRoute,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home-view'), 'HomeView'),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  validateSearch: planSearchSchema,
  component: lazyRouteComponent(() => import('../features/plan/plan-view'), 'PlanView'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearchSchema,
  component: lazyRouteComponent(() => import('../features/search/search-view'), 'SearchView'),
});

const entity = { getParentRoute: () => root, validateSearch: entitySearchSchema };

const role = createRoute({
  ...entity,
  path: ENTITY_PATHS.Role,
  component: lazyRouteComponent(() => import('../features/entity/role-view'), 'RoleView'),
});

const skill = createRoute({
  ...entity,
  path: ENTITY_PATHS.Skill,
  component: lazyRouteComponent(() => import('../features/entity/skill-view'), 'SkillView'),
});

const tool = createRoute({
  ...entity,
  path: ENTITY_PATHS.Tool,
  component: lazyRouteComponent(() => import('../features/entity/tool-view'), 'ToolView'),
});

const industry = createRoute({
  ...entity,
  path: ENTITY_PATHS.Industry,
  component: lazyRouteComponent(() => import('../features/entity/industry-view'), 'IndustryView'),
});

const trend = createRoute({
  ...entity,
  path: ENTITY_PATHS.Trend,
  component: lazyRouteComponent(() => import('../features/entity/trend-view'), 'TrendView'),
});

const credential = createRoute({
  ...entity,
  path: ENTITY_PATHS.Credential,
  component: lazyRouteComponent(
    () => import('../features/entity/credential-view'),
    'CredentialView',
  ),
});

const place = createRoute({
  ...entity,
  path: ENTITY_PATHS.Place,
  component: lazyRouteComponent(() => import('../features/entity/place-view'), 'PlaceView'),
});

const source = createRoute({
  ...entity,
  path: ENTITY_PATHS.Source,
  component: lazyRouteComponent(() => import('../features/entity/source-view'), 'SourceView'),
});

/** Every address. The screens come in chunks of their own. */
export const routeTree = root.addChildren([
  home,
  plan,
  search,
  role,
  skill,
  tool,
  industry,
  trend,
  credential,
  place,
  source,
]);
