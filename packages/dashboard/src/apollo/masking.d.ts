import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

/** The generated types carry the masks; this tells the client to read them. */
declare module '@apollo/client' {
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
