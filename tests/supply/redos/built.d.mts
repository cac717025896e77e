export const built: readonly { file: string; of: string; pattern: string; flags: string }[];
