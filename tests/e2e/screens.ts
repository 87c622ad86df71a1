/** Every sort of screen, by an address that shows it with the seed graph. */
export const SCREENS = {
  home: '/',
  'home with what opens most doors': '/#doors',
  'skills that open doors': '/doors',
  plan: '/plan?from=data-engineer&to=machine-learning-engineer',
  'plan with evidence':
    '/plan?from=data-engineer&to=machine-learning-engineer&open=machine-learning~kept.all',
  'plan with all steps':
    '/plan?from=data-engineer&to=machine-learning-engineer&open=step.2~2.kept.all~2.optional.all',
  'plan with the direct move':
    '/plan?from=data-engineer&to=machine-learning-engineer&objective=gentle&route=direct.move',
  'plan without the route asked for':
    '/plan?from=data-engineer&to=machine-learning-engineer&route=no-such-role',
  'plan with ticks':
    '/plan?from=data-engineer&to=machine-learning-engineer&have=machine-learning.3~statistics.2',
  'plan with options':
    '/plan?from=data-engineer&to=machine-learning-engineer&options=true&steps=4&gap=70&avoid=ai-engineer&via=machine-learning-developer',
  'plan with nothing within the limits':
    '/plan?from=data-engineer&to=machine-learning-engineer&gap=20&steps=2',
  'plan from skills': '/plan?to=data-scientist&have=python.4~sql.3~statistics.2',
  'plan with an unknown skill':
    '/plan?from=data-engineer&to=machine-learning-engineer&have=telepathy.3',
  'plan from no skills': '/plan?to=data-scientist&mine=true',
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
  'skill with its neighbourhood as a table': '/skills/python?as=table&at=role/data-scientist',
  source: '/sources/machine-learning-career',
  'source with evidence':
    '/sources/machine-learning-career?page=2&open=requires.role-machine-learning-engineer.skill-python',
  'unknown role': '/roles/data-scientst',
  search: '/search?q=data',
  'search of a kind': '/search?q=data&kind=Skill',
  'list of roles': '/roles',
  'list of skills': '/skills?category=TECHNICAL&sort=-updatedAt&size=25',
  'list of tools': '/tools?article=true',
  'list of industries': '/industries',
  'list of trends': '/trends?direction=GROWING',
  'list of credentials': '/credentials?columns=name~type~description',
  'list of places': '/places?dense=true',
  'list of sources': '/sources',
  'list with conditions, a part of which says nothing':
    '/roles?where=all~name.has.data~any(seniority.min.4~skills.to.python)~colour.is.red',
  'list with ticked roles': '/roles?pick=data-engineer~data-scientist',
  'list that nothing matches': '/skills?q=xyzzyplugh',
  'search that finds nothing': '/search?q=xyzzyplugh',
  'search for a question': '/search?q=What+does+a+quantum+data+scientist+need%3F',
  'search to be asked': '/search',
  'API explorer': '/api-explorer',
  'my skills without any': '/my-skills',
  'skills that were shared':
    '/my-skills?skills=python.4~sql.4~statistics.3~data-visualisation.3~no-such-skill.2',
  'skills that were shared, by level':
    '/my-skills?skills=python.4~sql.4~statistics.3&sort=level&reach=true&all=true',
  'text to be pasted': '/paste',
  'comparison to be asked': '/compare',
  'comparison of one role': '/compare?roles=data-engineer',
  'comparison of two roles':
    '/compare?roles=ai-engineer~machine-learning-engineer&open=skills.python~skills.nobody',
  'comparison of four roles':
    '/compare?roles=data-analyst~data-engineer~data-scientist~ai-architect&show=different',
  'comparison with an unknown role': '/compare?roles=data-engineer~data-scientst~data-engineer',
  'explorer to be asked': '/explore',
  'explorer from a role':
    '/explore?acts=role/data-scientist.20~skill/statistics.hide~skill/python.pin&at=skill/python&without=Tool',
  'explorer with a plan':
    '/explore?acts=role.20&plan=data-analyst.machine-learning-engineer&form=table&at=role/nobody',
  'explorer from nothing that is there': '/explore?acts=role/data-scientst.20',
  history: '/roles/data-engineer/history',
  'history with a comparison': '/roles/data-engineer/history?from=0&to=1',
  'history of nothing': '/roles/data-enginer/history',
  activity: '/activity',
  'activity of a state': '/activity?state=withdrawn',
  'change set': '/changes/1?page=2',
  'unknown change set': '/changes/999999999',
  health: '/health',
  export: '/export?kinds=Role~Skill',
  'health with findings': '/health?check=no-evidence&page=2',
  'sign in': '/sign-in',
  'sign in after a problem': '/sign-in?to=%2Faccount&problem=openid-failed',
  'password without a link': '/password',
  'suggestion to be made': '/suggest',
  'suggestion about a role': '/suggest?about=role%2Fdata-engineer',
  'suggestion about a source': '/suggest?about=source%2Fmachine-learning-career',
  'suggestion about nothing that is there':
    '/suggest?about=role%2Fdata-scientst&missing=Data%20scientst',
  'suggestion without a link': '/suggestion',
  'suggestion that there is not': '/suggestion#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ',
  'editing without an account': '/edit/role/data-engineer',
  'bulk edit without an account': '/bulk-edit/skills',
  'adding without an account': '/new/role',
  nowhere: '/no/such/page',
} as const;

/** Every sort of screen that only an administrator sees all of. */
export const ADMINISTRATOR_SCREENS = {
  account: '/account',
  people: '/people',
  'people whom nothing matches': '/people?q=xyzzyplugh',
  'audit log': '/audit-log',
  'review queue': '/review',
  'review of nothing that is there': '/review?change-set=999999',
  'my proposals': '/my-proposals',
  'role that is edited': '/edit/role/data-engineer',
  'source that is edited': '/edit/source/machine-learning-career',
  'role that is added': '/new/role',
  'source that is added': '/new/source?name=A%20career',
  'adding of no kind': '/new/job',
  'editing of nothing that is there': '/edit/role/data-scientst',
  'bulk edit of nothing': '/bulk-edit/skills',
  'merge of nothing chosen yet': '/merge/tool/pytorch',
  'merge of two roles': '/merge/role/data-engineer?into=data-analyst',
  'taking a role out of use': '/deprecate/role/data-engineer?by=data-analyst',
  'taking out of use of nothing that is there': '/deprecate/role/data-scientst',
} as const;
