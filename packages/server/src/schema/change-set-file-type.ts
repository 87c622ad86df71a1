import { buildASTSchema, type DocumentNode, GraphQLInputObjectType, Kind, parse } from 'graphql';
import { readFileDefinitions, readTypeDefinitions } from './read-type-definitions.ts';

/** What a file of changes consists of: inputs and their enums, and nothing that is generated. */
const PARTS: ReadonlySet<string> = new Set([
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
]);

/** The type of a file of changes; its operations are those of the API. */
export function changeSetFileType(): GraphQLInputObjectType {
  const texts = [...readTypeDefinitions(), ...readFileDefinitions()];
  const definitions = texts
    .flatMap((text) => parse(text, { noLocation: true }).definitions)
    .filter(({ kind }) => PARTS.has(kind));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const type = buildASTSchema(document, { assumeValidSDL: true }).getType('ChangeSetFile');
  if (type instanceof GraphQLInputObjectType) return type;
  throw new Error('graph/schema/files has no input called ChangeSetFile.');
}
