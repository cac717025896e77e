export type Java = {
  /** The path of the `java` command. */
  java: string;
  version: string;
  major: number;
  vendor: string;
  javac: string | undefined;
  jar: string | undefined;
};
export const oldestJava: number;
export function findJava(env?: NodeJS.ProcessEnv): Promise<Java | undefined>;
export function findMaven(env?: NodeJS.ProcessEnv): Promise<string | undefined>;
