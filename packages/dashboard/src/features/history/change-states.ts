import type { ChangeSetState } from '../../gql/graphql';

/** What the list of all changes can be narrowed to, as the address says it. */
export const CHANGE_STATES = ['applied', 'proposed', 'rejected', 'withdrawn'] as const;

/** One of them. */
export type ChangeState = (typeof CHANGE_STATES)[number];

const API_STATES: Record<ChangeState, ChangeSetState> = {
  applied: 'APPLIED',
  proposed: 'PROPOSED',
  rejected: 'REJECTED',
  withdrawn: 'WITHDRAWN',
};

/** Reads the state that an address names; anything else counts as none. */
export function readChangeState(text: string | undefined): ChangeState | undefined {
  return CHANGE_STATES.find((one) => one === text);
}

/** The state as the API calls it. */
export const apiStateOf = (state: ChangeState): ChangeSetState => API_STATES[state];
