import type { ChangeInput } from '../gql/graphql';
import type { Kind } from '../lib/kinds';

/** An entity at the version that was looked at. */
type Versioned = { readonly kind: Kind; readonly id: string; readonly version: number };

/** The operation that takes an entity out of use, by its kind; `replacedBy` is what takes its place. */
export function deprecateChange(
  { kind, id, version }: Versioned,
  replacedBy?: string,
): ChangeInput {
  const at = { expectedVersion: version, ...(replacedBy !== undefined && { replacedBy }) };
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
