import type { Database } from '../../packages/server/src/store/database.ts';
import type { World } from './world.ts';

/** Changes of a world's entities as the API takes them, by the words that the test calls them. */
export function changeInputsOf({ slug }: World) {
  const described = (word: string) => ({
    slug: slug(word),
    name: slug(word),
    description: `About ${word}.`,
  });
  return {
    skill: (word: string, given: object = {}) => ({
      createSkill: { ...described(word), category: 'TECHNICAL', ...given },
    }),
    role: (word: string, given: object = {}) => ({
      createRole: { ...described(word), ...given },
    }),
    /** That a role needs a skill of the world; of the world is the role too where it is a word. */
    requirement: (role: string | { readonly ref: string }, skill: string, given: object = {}) => ({
      require: {
        role: typeof role === 'string' ? slug(role) : role.ref,
        skill: slug(skill),
        necessity: 'ESSENTIAL',
        importance: 4,
        level: 3,
        ...given,
      },
    }),
  };
}

/** Takes away what the API created in a world: it has ids of its own, but slugs of the world. */
export async function removeCreated(database: Database, { slug }: World): Promise<void> {
  await database.write(({ run }) =>
    run('MATCH (entity:Entity) WHERE entity.slug STARTS WITH $scope DETACH DELETE entity', {
      scope: slug(''),
    }),
  );
}
