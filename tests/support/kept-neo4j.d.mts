export const KEPT_LOGIN: URL;
export function keptNeo4j(): Promise<{ uri: string; user: string; password: string } | null>;
