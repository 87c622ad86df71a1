import type { GraphQLResolveInfo } from 'graphql';

type SkillParent = {
  readonly groupUris?: readonly string[] | null;
  readonly groupLabels?: readonly string[] | null;
  readonly [key: string]: unknown;
};

/** `Skill.groups`: the two lists that a node can hold, joined into one list of groups. */
export function groups(
  parent: SkillParent,
  _: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
) {
  const resolved = parent[info.path.key];
  if (Array.isArray(resolved)) return resolved;
  return (parent.groupUris ?? []).map((uri, at) => ({
    uri,
    label: parent.groupLabels?.[at] ?? '',
  }));
}
