import type { Database } from '../../../packages/server/src/store/database.ts';
import type { Turn } from './questions.ts';

const TURNS = 40;
/** Roles that are asked for at once. */
const PAGE = 20;

/** What there is to ask about in a graph: roles from all over it, those with the most statements, and words. */
export async function readTurns(database: Database): Promise<readonly Turn[]> {
  const roles = await database.read<{ slug: string; name: string }>(
    'MATCH (role:Role) RETURN role.slug AS slug, role.name AS name ORDER BY role.id LIMIT $turns',
    { turns: TURNS },
  );
  const large = await database.read<{ slug: string }>(
    `MATCH (role:Role)
     WITH role ORDER BY COUNT { (role)-[:REQUIRES]->(:Skill) } DESC LIMIT $turns
     RETURN role.slug AS slug`,
    { turns: TURNS },
  );
  return roles.map(({ slug, name }, at) => ({
    role: slug,
    largeRole: large[at]?.slug ?? slug,
    text: textOf(name),
    offset: at * PAGE,
  }));
}

/** The first word of a name, and the beginning of the next. */
function textOf(name: string): string {
  const [first = 'data', second] = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return second === undefined ? first : `${first} ${second.slice(0, 4)}`;
}
