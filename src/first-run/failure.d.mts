export const exitCodes: { fine: 0; failed: 1; usage: 2; prerequisite: 3; database: 4 };
export class Failure extends Error {
  constructor(problem: string, more: { cause?: string; fix?: string; code?: number });
  readonly why: string | undefined;
  readonly fix: string | undefined;
  readonly code: number;
}
export function threeLines(lines: { problem: string; cause?: string; fix?: string }): string;
