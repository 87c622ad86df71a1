import type { Operation } from './operation';
import { printDocument } from './print-operation';

/**
 * A command for a terminal that asks the API of this origin the same. The shell reads nothing
 * between the two marks, whatever quotes and dollar signs stand there, as the first mark is quoted;
 * and no line of JSON can end it early, as each begins with a brace, a quote or a blank.
 */
export function curlOfOperation({ document, variables }: Operation, origin: string): string {
  const body = JSON.stringify({ query: printDocument(document), variables }, null, 2);
  return [
    `curl -sS '${origin}/graphql' -H 'content-type: application/json' --data-binary @- <<'JSON'`,
    body,
    'JSON',
    '',
  ].join('\n');
}
