import { useApolloClient } from '@apollo/client/react';
import { useAct } from '../../apollo/use-act';
import type { CompareImportInput } from '../../gql/graphql';
import { CompareImportDocument } from './imports.generated';

/** Has an import compared with the graph; that goes on when the answer is there. */
export function useCompare(id: string) {
  const client = useApolloClient();
  return useAct((input: CompareImportInput) =>
    client.mutate({ mutation: CompareImportDocument, variables: { id, input } }),
  );
}
