export function expressionsOf(): {
  written: { pattern: string; flags: string; files: string[] }[];
  built: string[];
};
