import { operandOf } from '../comparisons.ts';
import { cypher, query } from '../cypher.ts';
import type { Operand } from './rivals.ts';

/** Figures as they stand, to see what they are held against, and later what their going or changing touches. */
export const OPERANDS = query<{ ids: string[] }, { figure: Operand }>(
  cypher`UNWIND $ids AS id MATCH (figure:Figure {id: id}) RETURN ${operandOf(cypher`figure`)} AS figure`,
);
