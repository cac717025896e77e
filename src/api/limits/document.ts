import { Lexer, Source, TokenKind } from 'graphql';
import { exceeded, LIMITS } from './limits.ts';

/**
 * What is wrong with the size of a document, before it is parsed; null where nothing is. A parser goes one call deeper with
 * each bracket, so that brackets by the thousand overflow its stack.
 */
export function documentFault(text: string): ReturnType<typeof exceeded> | null {
  // A text with few brackets and few characters can hold no more levels, nor tokens, than that.
  return text.length > LIMITS.tokens || openBrackets(text) > LIMITS.nesting ? readFault(text) : null;
}

/** Those in strings and comments count too, so there may be fewer. */
function openBrackets(text: string): number {
  let open = 0;
  let most = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === 0x7b || letter === 0x5b || letter === 0x28) most = Math.max(most, ++open);
    else if (letter === 0x7d || letter === 0x5d || letter === 0x29) open--;
  }
  return most;
}

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

function readFault(text: string): ReturnType<typeof exceeded> | null {
  const lexer = new Lexer(new Source(text));
  let open = 0;
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; ) {
      if (++tokens > LIMITS.tokens) return exceeded('tokens');
      if (OPENING.has(lexer.token.kind) && ++open > LIMITS.nesting) return exceeded('nesting');
      if (CLOSING.has(lexer.token.kind)) open--;
    }
  } catch {
    // What is no token is told by the parser, which gets no further.
  }
  return null;
}
