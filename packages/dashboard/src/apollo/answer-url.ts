import type { ApolloClient } from '@apollo/client';
import type { LinkProps } from '@tanstack/react-router';
import { questionUrl } from '../lib/question-url';
import { readQuestion } from '../lib/read-question';
import { searchUrl } from '../lib/urls';
import { namedVariables, readNamed } from './asked-name';
import { NamedEntitiesDocument } from './named-entities.generated';

/**
 * The screen that answers what somebody has typed: the one that a question in words leads to where each
 * word of it is understood, else the search, which tells what was not.
 */
export async function answerUrl(client: ApolloClient, text: string): Promise<LinkProps> {
  const question = readQuestion(text);
  if (!question) return searchUrl({ q: text });
  const { ask } = question;
  const names = await Promise.all(
    question.names.map(async (typed) => {
      const variables = namedVariables(ask, typed);
      const { data } = await client.query({ query: NamedEntitiesDocument, variables });
      return readNamed(typed, data);
    }),
  );
  const entities = names.flatMap(({ entity, missing }) =>
    entity && missing.length === 0 ? entity : [],
  );
  const url = entities.length === names.length ? questionUrl(ask, entities) : null;
  return url ?? searchUrl({ q: text });
}
