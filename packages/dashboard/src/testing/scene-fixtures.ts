import type { SceneEntity, SceneStatement } from '../graph-view/explorer/scene-graph';
import { KINDS } from '../lib/kinds';

/** An entity of a scene by its key, such as `role/baker`. */
export function sceneEntityOf(key: string, given: Partial<SceneEntity> = {}): SceneEntity {
  const [word = '', slug = ''] = key.split('/');
  const kind = KINDS.find((one) => one.toLowerCase() === word) ?? 'Skill';
  return { key, kind, slug, name: slug, id: `id-${slug}`, statementCount: 3, stage: 0, ...given };
}

/** A statement of a scene between two of its entities. */
export function sceneStatementOf(
  type: string,
  [from, to]: readonly [string, string],
  given: Partial<SceneStatement> = {},
): SceneStatement {
  return {
    id: `${type} ${from} ${to}`,
    type,
    from,
    to,
    basis: 'EDITORIAL',
    importance: null,
    ...given,
  };
}
