import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; the same from `src/database` and from `.build/database`. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The pom, the Java class and the configuration of the embedded Neo4j. */
export const neo4jSources = fileURLToPath(new URL('../../src/database/neo4j/', import.meta.url));

/** What is made from them and can be made again: the list of jars, the launcher, the class archive. */
export const neo4jBuild = fileURLToPath(new URL('../../.build/neo4j/', import.meta.url));

/** Where Neo4j keeps its stores and logs inside a data folder. */
export const graphFolder = (dataDir: string) => join(dataDir, 'neo4j');

/** The file with the password of a data folder, readable to its owner alone. */
export const passwordFile = (dataDir: string) => join(dataDir, 'password');

/** The logs of all transactions of the graph in a data folder. */
export const logsFolder = (dataDir: string) => join(graphFolder(dataDir), 'data', 'transactions', 'neo4j');
