import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { Operation } from './operation';

/** Directives that speak to the client alone; the server has never heard of them. */
const OF_THE_CLIENT = new Set(['client', 'connection', 'nonreactive', 'unmask']);

/** The document as every client can send it, with all of its fragments. */
export function printDocument(document: DocumentNode): string {
  return print(visit(document, { Directive: dropOfTheClient, SelectionSet: dropTypename }));
}

/** The document with its variables in comments below, so that the whole is still a document. */
export function printOperation({ document, variables }: Operation): string {
  const query = `${printDocument(document)}\n`;
  if (Object.keys(variables).length === 0) return query;
  const lines = JSON.stringify(variables, null, 2).split('\n');
  return `${query}\n# Variables\n${lines.map((line) => `# ${line}\n`).join('')}`;
}

function dropOfTheClient({ name }: DirectiveNode): null | undefined {
  return OF_THE_CLIENT.has(name.value) ? null : undefined;
}

/** The client adds `__typename` for its cache; where it is all that is asked for, it is the question. */
function dropTypename(set: SelectionSetNode): SelectionSetNode | undefined {
  const selections = set.selections.filter((selection) => !isTypename(selection));
  if (selections.length === 0 || selections.length === set.selections.length) return undefined;
  return { ...set, selections };
}

function isTypename(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias;
}
