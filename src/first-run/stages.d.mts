export type Stages = {
  stage<T>(title: string, work: (say: (text: string) => void) => Promise<T>): Promise<T>;
};
export function stagesOn(
  stream?: { isTTY?: boolean; columns?: number; write(text: string): unknown },
  env?: NodeJS.ProcessEnv,
): Stages;
