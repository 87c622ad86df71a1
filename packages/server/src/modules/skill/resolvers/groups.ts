type SkillParent = {
  readonly groupUris?: readonly string[] | null;
  readonly groupLabels?: readonly string[] | null;
};

/** `Skill.groups`: the two lists that a node can hold, joined into one list of groups. */
export function groups({ groupUris, groupLabels }: SkillParent) {
  return (groupUris ?? []).map((uri, at) => ({ uri, label: groupLabels?.[at] ?? '' }));
}
