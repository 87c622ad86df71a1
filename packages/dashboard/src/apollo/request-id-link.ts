import { ApolloLink } from '@apollo/client';
import { map } from 'rxjs';

/** The header in which the server names each request; its logs hold the same name. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * Writes the name of the request into each error of the answer, so that whoever reads the error on
 * the screen can quote it to whoever reads the logs.
 */
export const requestIdLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const response: unknown = operation.getContext()['response'];
      const requestId =
        response instanceof Response ? response.headers.get(REQUEST_ID_HEADER) : null;
      if (!result.errors || requestId === null) return result;
      const errors = result.errors.map((error) => ({
        ...error,
        message: error.message,
        extensions: { requestId, ...error.extensions },
      }));
      return { ...result, errors };
    }),
  ),
);
