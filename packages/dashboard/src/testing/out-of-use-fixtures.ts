import type { MockLink } from '@apollo/client/testing';
import { OutOfUseEntityDocument } from '../features/out-of-use/out-of-use.generated';

/** A skill in use, as the pages read it that take something out of use. */
export const skillOf = (name: string) => ({
  kind: 'Skill' as const,
  id: `id-${name}`,
  slug: name.toLowerCase(),
  name,
  description: `About ${name}.`,
  status: 'ACTIVE' as const,
  replacedBy: null,
});

/** The answer for the one that is chosen to stay, however often it is asked for. */
export const chosen: MockLink.MockedResponse = {
  request: { query: OutOfUseEntityDocument, variables: { ref: 'skill/baking' } },
  result: { data: { entity: { __typename: 'Skill', ...skillOf('Baking') } } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};
