// Plain JavaScript, because it runs before anything is installed or built.
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const isWindows = process.platform === 'win32';

/** The oldest Java that Neo4j 5 runs on. */
export const oldestJava = 17;

/**
 * The Java that will be used: `$JAVA_HOME`'s, else the first on the `PATH`; undefined when there is none.
 * `javac` and `jar` are undefined when it is a runtime only.
 */
export async function findJava(env = process.env) {
  const java = await firstExecutable(
    env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin')] : searchPath(env),
    isWindows ? ['java.exe'] : ['java'],
  );
  if (!java) return undefined;
  const properties = await readProperties(java, env);
  const version = properties.get('java.version');
  const home = properties.get('java.home');
  if (!version || !home) return undefined;
  const tool = (name) => firstExecutable([join(home, 'bin')], isWindows ? [`${name}.exe`] : [name]);
  return {
    java,
    version,
    major: Number.parseInt(version.replace(/^1\./, ''), 10),
    vendor: properties.get('java.vendor') ?? 'unknown vendor',
    javac: await tool('javac'),
    jar: await tool('jar'),
  };
}

/** The path of the `mvn` command: `$MAVEN_HOME`'s, else the first on the `PATH`; undefined when there is none. */
export function findMaven(env = process.env) {
  const folders = env.MAVEN_HOME ? [join(env.MAVEN_HOME, 'bin'), ...searchPath(env)] : searchPath(env);
  return firstExecutable(folders, isWindows ? ['mvn.cmd', 'mvn.bat'] : ['mvn']);
}

async function readProperties(java, env) {
  // Java prints its settings to standard error, one `name = value` a line.
  const { stderr } = await run(java, ['-XshowSettings:properties', '-version'], { env }).catch(() => ({
    stderr: '',
  }));
  return new Map(
    [...stderr.matchAll(/^\s+([\w.]+) = (.*)$/gm)].map(([, name, value]) => [name, value.trim()]),
  );
}

function searchPath(env) {
  return (env.PATH ?? '').split(delimiter).filter(Boolean);
}

async function firstExecutable(folders, names) {
  for (const folder of folders) {
    for (const name of names) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  }
  return undefined;
}
