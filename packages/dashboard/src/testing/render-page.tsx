import { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MockLink } from '@apollo/client/testing';
import { MantineProvider } from '@mantine/core';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createCache } from '../apollo/cache';

/** Draws a part of the dashboard with all that stands around it: theme, addresses and answers. */
export function renderPage(ui: ReactNode, answers: readonly MockLink.MockedResponse[] = []) {
  const router = createRouter({
    routeTree: createRootRoute(),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  const client = new ApolloClient({
    cache: createCache(),
    link: new MockLink([...answers]),
    dataMasking: true,
  });
  const within = (page: ReactNode) => (
    <MantineProvider env="test">
      <ApolloProvider client={client}>
        <RouterContextProvider router={router}>{page}</RouterContextProvider>
      </ApolloProvider>
    </MantineProvider>
  );
  const { rerender, ...rendered } = render(within(ui));
  return { ...rendered, show: (page: ReactNode) => rerender(within(page)) };
}
