import { GraphQLError, type ValidationRule } from 'graphql';

/** A number written into a query that no Float can hold; as a variable it is rejected by the Float itself. */
export const finiteLiterals: ValidationRule = (context) => ({
  FloatValue(node) {
    if (Number.isFinite(Number(node.value))) return;
    const written = node.value.length > 20 ? `${node.value.slice(0, 20)}…` : node.value;
    const message = `${written} is too large for a Float; write a number up to 1.7e308.`;
    const cause = new GraphQLError(message, { nodes: node, extensions: { code: 'BAD_USER_INPUT' } });
    context.reportError(new GraphQLError(message, { nodes: node, originalError: cause }));
  },
});
