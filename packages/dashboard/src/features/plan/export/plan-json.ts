import type { PlanInput, PlanQuery } from '../../../gql/graphql';

type Asked = { readonly asked: PlanInput; readonly answer: PlanQuery['planTransition'] };

/**
 * The question, the revision of the graph, and the API's answer, as JSON. The fields stand in the
 * order of the query, so that two files differ only where the answers do.
 */
export function planJson({ asked, answer }: Asked): string {
  const { revision, ...rest } = answer;
  const file = { question: asked, revision, answer: rest };
  return `${JSON.stringify(file, withoutTypename, 2)}\n`;
}

/** The client asks for the type of everything; nobody else wants to know. */
function withoutTypename(key: string, value: unknown): unknown {
  return key === '__typename' ? undefined : value;
}
