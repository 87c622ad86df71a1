import type { MockLink } from '@apollo/client/testing';
import {
  PlansAfterDocument,
  PreviewDeprecationDocument,
  PreviewMergeDocument,
} from '../editing/preview/preview.generated';
import type { TriedDeprecation, TriedMerge } from '../editing/preview/tried-merge';

/** A skill as a preview names it; its slug is the name in small letters. */
function previewedSkill(name: string) {
  return {
    kind: 'Skill' as const,
    id: `id-${name}`,
    slug: name.toLowerCase().replaceAll(' ', '-'),
    name,
    aliases: [],
    description: `About ${name}.`,
    status: 'ACTIVE' as const,
  };
}

/** What merging one skill into another would do: nothing but that the name goes over. */
export function triedMergeOf(
  from: string,
  into: string,
  fields: Partial<TriedMerge> = {},
): TriedMerge {
  return {
    revision: 9,
    from: previewedSkill(from),
    into: previewedSkill(into),
    fromVersion: 3,
    intoVersion: 4,
    version: 5,
    aliases: [from],
    fields: [],
    moves: [],
    collisions: [],
    dropped: [],
    redirects: [`id-${from}`, `skill/${from.toLowerCase()}`],
    replaced: [],
    evidenceMoved: 0,
    evidenceLeftOut: 0,
    problems: [],
    ...fields,
  };
}

/** What taking a skill out of use would do, of which nothing is said. */
export function triedDeprecationOf(
  name: string,
  by: string | null,
  fields: Partial<TriedDeprecation> = {},
): TriedDeprecation {
  return {
    revision: 9,
    entity: previewedSkill(name),
    version: 3,
    replacement: by === null ? null : previewedSkill(by),
    statements: [],
    references: [`skill/${name.toLowerCase()}`],
    replaced: [],
    isFollowedByPlans: by !== null,
    problems: [],
    ...fields,
  };
}

const withTypename = ({ kind, ...entity }: ReturnType<typeof previewedSkill>) => ({
  __typename: kind,
  kind,
  ...entity,
});

/** The answer to what a merge would do, however often it is asked; the two are named by id, or as given. */
export function answerMerge(
  tried: TriedMerge,
  named: { from: string; into: string } = { from: tried.from.id, into: tried.into.id },
): MockLink.MockedResponse {
  const { from, into } = tried;
  const previewMerge = {
    __typename: 'MergePreview',
    ...tried,
    from: withTypename(previewedSkill(from.name)),
    into: withTypename(previewedSkill(into.name)),
  };
  return {
    request: { query: PreviewMergeDocument, variables: named },
    result: { data: { previewMerge } },
    maxUsageCount: Number.POSITIVE_INFINITY,
  } as MockLink.MockedResponse;
}

/** The answer to what taking an entity out of use would do, however often it is asked. */
export function answerDeprecation(tried: TriedDeprecation): MockLink.MockedResponse {
  const { entity, replacement } = tried;
  const previewDeprecation = {
    __typename: 'DeprecationPreview',
    ...tried,
    entity: withTypename(previewedSkill(entity.name)),
    replacement: replacement && withTypename(previewedSkill(replacement.name)),
  };
  const replacedBy = replacement ? `skill/${replacement.slug}` : null;
  const variables = { entity: entity.id, replacedBy };
  return {
    request: { query: PreviewDeprecationDocument, variables },
    result: { data: { previewDeprecation } },
    maxUsageCount: Number.POSITIVE_INFINITY,
  } as MockLink.MockedResponse;
}

/** The answer to what becomes of the plans, whatever is tried: nothing. */
export const answerPlans: MockLink.MockedResponse = {
  request: { query: PlansAfterDocument, variables: () => true },
  result: { data: { tryChanges: { __typename: 'Trial', revision: 9, plans: [] } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};
