import type { MockLink } from '@apollo/client/testing';
import type { ListedChangeSet, ShownOperation } from '../features/history/change-set-list';
import { EntityNamesDocument } from '../ui/changes/entity-names.generated';

/** Somebody who changes the graph. */
const grace = { id: 'person-2', name: 'Grace Hopper', __typename: 'Author' as const };

/** An operation that was applied and changed the description of a role. */
export function operationOf(fields: Partial<ShownOperation> = {}) {
  return {
    __typename: 'Operation' as const,
    position: 0,
    sentence: 'Change Baker: description',
    verdict: 'ACCEPTED' as const,
    reason: null,
    effectCount: 1,
    effects: [
      {
        __typename: 'Effect' as const,
        table: 'ENTITIES' as const,
        action: 'UPDATED' as const,
        id: 'id-baker',
        subject: 'role/baker',
        fields: [
          {
            __typename: 'FieldChange' as const,
            field: 'description',
            before: 'Bakes bread for all of the village by night.',
            after: 'Bakes bread for all of the town by night.',
          },
        ],
      },
    ],
    ...fields,
  };
}

/** A change set that was applied at the revision of its number. */
export function changeSetOf(number: number, fields: Partial<ListedChangeSet> = {}) {
  return {
    __typename: 'ChangeSet' as const,
    number,
    state: 'APPLIED' as const,
    revision: number,
    author: grace,
    reason: `Reason ${number}`,
    createdAt: '2026-11-29T03:33:00.000Z',
    decidedBy: grace,
    decidedAt: '2026-11-29T03:33:00.000Z',
    comment: null,
    reverts: null,
    revertedBy: [],
    job: null,
    operationCount: 1,
    operations: [operationOf()],
    ...fields,
  };
}

const slugsOf = (names: readonly string[]) => names.map((name) => name.toLowerCase());

const entityOf = (__typename: string, name: string) => ({
  __typename,
  id: `id-${name}`,
  slug: name.toLowerCase(),
  name,
});

/** The answer to what roles and skills of these names are called; a slug is the name in small letters. */
export function answerNames(roles: string[], skills: string[] = []): MockLink.MockedResponse {
  const none = { tools: [], industries: [], trends: [], credentials: [], places: [], sources: [] };
  const asked = { roles: slugsOf(roles), skills: slugsOf(skills), sourceIds: [] };
  const told = {
    roles: roles.map((name) => entityOf('Role', name)),
    skills: skills.map((name) => entityOf('Skill', name)),
  };
  return {
    request: { query: EntityNamesDocument, variables: { ...none, ...asked } },
    result: { data: { ...none, ...told } },
    // What is on the screen is asked anew once the graph has changed.
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
}
