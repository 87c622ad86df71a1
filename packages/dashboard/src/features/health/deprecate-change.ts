import type { ChangeInput } from '../../gql/graphql';
import type { FoundEntity } from './health-state';

/** The operation that takes an entity out of use, by its kind. */
export function deprecateChange({ kind, id, version }: FoundEntity): ChangeInput {
  const at = { expectedVersion: version };
  switch (kind) {
    case 'Role':
      return { deprecateRole: { role: id, ...at } };
    case 'Skill':
      return { deprecateSkill: { skill: id, ...at } };
    case 'Tool':
      return { deprecateTool: { tool: id, ...at } };
    case 'Industry':
      return { deprecateIndustry: { industry: id, ...at } };
    case 'Trend':
      return { deprecateTrend: { trend: id, ...at } };
    case 'Credential':
      return { deprecateCredential: { credential: id, ...at } };
    case 'Place':
      return { deprecatePlace: { place: id, ...at } };
    case 'Source':
      return { deprecateSource: { source: id, ...at } };
    default:
      return kind satisfies never;
  }
}
