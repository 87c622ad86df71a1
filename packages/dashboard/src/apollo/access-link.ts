import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

const REFUSED = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN']);

/** Tells of answers that say that one may not: a session has ended, or a role was taken away. */
export function accessLink(onRefused: () => void): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      map((result) => {
        const { errors = [] } = result;
        if (errors.some(({ extensions }) => REFUSED.has(extensions?.['code']))) onRefused();
        return result;
      }),
    ),
  );
}
