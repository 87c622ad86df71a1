import type { GraphQLResolveInfo } from 'graphql';
import { plainField, resolvedList } from '../../resolved-object.ts';

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
  const joined = (parent.groupUris ?? []).map((uri, at) => ({
    uri,
    label: parent.groupLabels?.[at] ?? '',
  }));
  return resolvedList(parent, info) ?? joined;
}

/** The fields of a group. */
export const groupFields = { uri: plainField, label: plainField };
