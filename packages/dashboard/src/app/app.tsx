import './mantine-styles.css';
import './tokens.css';
import './mantine-overrides.css';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import type { AppRouter } from './router';
import { colorSchemeManager, cssVariables, theme } from './theme';

/** The whole dashboard, given what it talks to and where it is. */
export function App({ client, router }: { client: ApolloClient; router: AppRouter }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      deduplicateCssVariables
    >
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  );
}
