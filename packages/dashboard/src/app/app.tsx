import './mantine-styles.css';
import './tokens.css';
import './mantine-variables.css';
import './mantine-overrides.css';
import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { RouterProvider } from '@tanstack/react-router';
import type { AppRouter } from './router';
import { colorSchemeManager, theme } from './theme';

/** The whole dashboard, given what it talks to and where it is. */
export function App({ client, router }: { client: ApolloClient; router: AppRouter }) {
  return (
    <MantineProvider
      theme={theme}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      // They would be styles that are written into the page, which the content security policy refuses;
      // what they would say is in mantine-variables.css.
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <ApolloProvider client={client}>
        <RouterProvider router={router} />
      </ApolloProvider>
    </MantineProvider>
  );
}
