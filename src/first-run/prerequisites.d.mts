export function requireNode(wanted: string, version?: string): void;
export function requireJava(options: { needsMaven: boolean; env?: NodeJS.ProcessEnv }): Promise<void>;
export function installCommand(
  lacking: { java: boolean; maven: boolean },
  platform?: NodeJS.Platform,
  osRelease?: string,
): Promise<string>;
