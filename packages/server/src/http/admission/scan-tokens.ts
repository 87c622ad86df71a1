import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';

/** The tokens of a document up to its first unreadable one, and how deep its brackets nest. */
type TokenScan = { readonly tokens: number; readonly nesting: number };

const OPENING = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Reads a document's tokens without building anything from them. */
export function scanTokens(document: string): TokenScan {
  const lexer = new Lexer(new Source(document));
  let tokens = 0;
  let open = 0;
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (OPENING.has(kind)) open += 1;
      else if (CLOSING.has(kind)) open -= 1;
      nesting = Math.max(nesting, open);
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  return { tokens, nesting };
}
