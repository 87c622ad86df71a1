import type { GraphHealthQuery, HealthFindingsQuery } from '../../gql/graphql';
import type { Trouble } from '../../lib/trouble';

/** How well the graph is, as it was told. */
export type Health = GraphHealthQuery['graphHealth'];

/** What a check has found, without the findings. */
export type Report = Health['checks'][number];

/** The score at a revision. */
export type Score = Health['scores'][number];

/** Something to be looked at. */
export type Finding = HealthFindingsQuery['graphHealth']['checks'][number]['findings'][number];

/** The entity of a finding. */
export type FoundEntity = NonNullable<Finding['entity']>;

/** Where something asked stands; null until it is known. */
export type Asked<Answer> = {
  readonly answer: Answer | null;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly refetch: () => Promise<void>;
};
