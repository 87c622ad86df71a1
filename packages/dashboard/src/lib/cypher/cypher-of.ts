/// <reference types="vite/client" />
import { type CypherValue, cypherLiteral } from './cypher-literal.ts';
import type { CypherQuestion } from './cypher-question.ts';
import ENTITY from './entity.cypher?raw';
import { listCypher } from './list-cypher.ts';
import SCENE from './scene.cypher?raw';
import SEARCH from './search.cypher?raw';
import { luceneQuery } from './search-words.ts';
import SOURCE from './source.cypher?raw';

/**
 * A question as a query that answers it on the database itself, with all values in it; null for a search
 * without a word, of which the index would make an error.
 */
export function cypherOf(question: CypherQuestion): string | null {
  switch (question.of) {
    case 'entity': {
      const { kind, slug } = question;
      return kind === 'Source' ? filled(SOURCE, { slug }) : filled(ENTITY, { kind, slug });
    }
    case 'scene':
      return filled(SCENE, { expansions: question.expansions });
    case 'search': {
      const { text, kinds, partly } = question;
      const query = luceneQuery(text, partly);
      return query === '' ? null : filled(SEARCH, { query, kinds });
    }
    case 'list':
      return listCypher(question);
    default:
      return question satisfies never;
  }
}

/** A query with its values in place of its parameters, all at once, so that no value is read as one. */
function filled(query: string, values: Readonly<Record<string, CypherValue>>): string {
  return query.replaceAll(/\$(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a query is not given its "${name}"`);
    return cypherLiteral(value);
  });
}
