/** Every sort of screen, by an address that shows it with the seed graph. */
export const SCREENS = {
  home: '/',
  plan: '/plan?from=data-engineer&to=machine-learning-engineer',
  'plan with evidence':
    '/plan?from=data-engineer&to=machine-learning-engineer&open=machine-learning~kept.all',
  'plan with all steps':
    '/plan?from=data-engineer&to=machine-learning-engineer&open=step.2~2.kept.all~2.optional.all',
  'plan with the direct move':
    '/plan?from=data-engineer&to=machine-learning-engineer&objective=gentle&route=direct.move',
  'plan without the route asked for':
    '/plan?from=data-engineer&to=machine-learning-engineer&route=no-such-role',
  'plan to be asked': '/plan?to=machine-learning-engineer',
  'plan to where one is': '/plan?from=data-engineer&to=data-engineer',
  'plan to an unknown role': '/plan?from=data-engineer&to=machine-learning-enginer',
  role: '/roles/machine-learning-engineer',
  'role with evidence': '/roles/data-scientist?open=needs.python~needs.statistics',
  skill: '/skills/deep-learning',
  tool: '/tools/pytorch',
  industry: '/industries/healthcare',
  trend: '/trends/explainable-ai',
  credential: '/credentials/iitm-data-science-course',
  place: '/places/india',
  source: '/sources/machine-learning-career',
  'unknown role': '/roles/data-scientst',
  search: '/search?q=data',
  'search of a kind': '/search?kind=Industry',
  'search that finds nothing': '/search?q=xyzzyplugh',
  'search to be asked': '/search',
  'API explorer': '/api-explorer',
  nowhere: '/no/such/page',
} as const;
