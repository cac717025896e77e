// Plain JavaScript, because it runs before anything is installed or built.
import { readFile } from 'node:fs/promises';
import { exitCodes, Failure } from './failure.mjs';
import { findJava, findMaven, oldestJava } from './java.mjs';

/** Fails unless this Node is one that package.json allows. */
export function requireNode(wanted, version = process.versions.node) {
  const oldest = wanted.replace(/^>=/, '').split('.').map(Number);
  const found = version.split('.').map(Number);
  const difference = oldest.map((part, index) => found[index] - part).find((each) => each !== 0) ?? 0;
  if (difference >= 0) return;
  throw new Failure(`On Record needs Node ${oldest.join('.')} or later.`, {
    cause: `this is Node ${version} (${process.execPath}).`,
    fix: 'install a newer Node from nodejs.org or with your version manager (nvm install 20), then start again.',
    code: exitCodes.prerequisite,
  });
}

/** Fails unless the embedded Neo4j can be fetched and run here. `needsMaven` is false once its jars are known. */
export async function requireJava({ needsMaven, env = process.env }) {
  const java = await findJava(env);
  const maven = await findMaven(env);
  const isJdk = Boolean(java?.javac && java.jar && java.major >= oldestJava);
  if (isJdk && (maven || !needsMaven)) return;
  const lacking = [
    ...(isJdk ? [] : [`a JDK (${oldestJava} or later)`]),
    ...(maven || !needsMaven ? [] : ['Maven']),
  ];
  throw new Failure(`Neo4j needs ${lacking.join(' and ')} to run on this machine.`, {
    cause: `found ${javaFound(java)} and ${maven ? `Maven at ${maven}` : 'no mvn on the PATH'}.`,
    fix: `${await installCommand({ java: !isJdk, maven: !maven && needsMaven })}; or set NEO4J_URI and NEO4J_PASSWORD to use a Neo4j that runs already; or run docker compose up.`,
    code: exitCodes.prerequisite,
  });
}

function javaFound(java) {
  if (!java) return 'no Java';
  return `Java ${java.version} at ${java.java}${java.javac && java.jar ? '' : ' (a runtime without javac)'}`;
}

const installers = [
  {
    systems: ['debian', 'ubuntu'],
    command: 'apt-get install -y',
    java: 'openjdk-17-jdk-headless',
    maven: 'maven',
  },
  {
    systems: ['fedora', 'rhel', 'centos'],
    command: 'dnf install -y',
    java: 'java-21-openjdk-devel',
    maven: 'maven',
  },
  { systems: ['alpine'], command: 'apk add', java: 'openjdk17', maven: 'maven' },
  { systems: ['arch'], command: 'pacman -S', java: 'jdk21-openjdk', maven: 'maven' },
  { systems: ['suse', 'opensuse'], command: 'zypper install', java: 'java-21-openjdk-devel', maven: 'maven' },
];

/** How this system installs what is missing. */
export async function installCommand({ java, maven }, platform = process.platform, osRelease = undefined) {
  const names = (installer) => [java && installer.java, maven && installer.maven].filter(Boolean).join(' ');
  if (platform === 'darwin') return `brew install ${names({ java: 'openjdk', maven: 'maven' })}`;
  if (platform === 'win32')
    return `winget install ${names({ java: 'EclipseAdoptium.Temurin.21.JDK', maven: 'Apache.Maven' })}`;
  const release = osRelease ?? (await readFile('/etc/os-release', 'utf8').catch(() => ''));
  const own = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, ids]) => ids.split(' '));
  const installer = installers.find(({ systems }) => systems.some((system) => own.includes(system)));
  if (!installer)
    return `install ${names({ java: `a JDK (${oldestJava} or later)`, maven: 'Maven' })} with your system's package manager`;
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  return `${sudo}${installer.command} ${names(installer)}`;
}
