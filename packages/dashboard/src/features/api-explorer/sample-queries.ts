import type { TabTexts } from './stored-tabs';

/** One question of each sort: a role, a way, what to learn next, and what the graph holds. */
export const SAMPLE_QUERIES: readonly TabTexts[] = [
  {
    query: `# What a role asks for, and why we say so.
# Run it with Ctrl Enter, on a Mac with Cmd Enter.
# Ctrl Space lists what else you can ask for.
query WhatARoleNeeds($role: String!) {
  entity(ref: $role) {
    ... on Role {
      name
      description
      requiresConnection(first: 10, sort: [{ edge: { importance: DESC } }]) {
        totalCount
        edges {
          node {
            name
          }
          properties {
            level
            importance
            evidence {
              locator
              note
            }
          }
        }
      }
    }
  }
}
`,
    variables: `{
  "role": "role/data-scientist"
}`,
  },
  {
    query: `# How to get from one role to another:
# the routes, best first, and what to learn on each step.
query TheWay($from: String!, $to: String!) {
  planTransition(input: { from: $from, to: $to, alternatives: 2 }) {
    routes {
      effort
      newLevels
      steps {
        role {
          name
        }
        gap
        learn {
          stage
          requiredLevel
          skill {
            name
          }
        }
      }
    }
  }
}
`,
    variables: `{
  "from": "data-engineer",
  "to": "machine-learning-engineer"
}`,
  },
  {
    query: `# Which single skill brings most roles within reach
# of somebody who has these.
query WhatToLearnNext($profile: ProfileInput!) {
  nextSkills(profile: $profile, first: 5) {
    skill {
      name
    }
    level
    newLevels
  }
}
`,
    variables: `{
  "profile": {
    "skills": [
      { "skill": "python", "level": 3 },
      { "skill": "sql", "level": 3 }
    ]
  }
}`,
  },
  {
    query: `# What the graph holds at its present revision.
query WhatThereIs {
  graph {
    revision
    entities {
      kind
      count
    }
    statements {
      type
      count
      withEvidence
    }
  }
}
`,
    variables: '',
  },
];
