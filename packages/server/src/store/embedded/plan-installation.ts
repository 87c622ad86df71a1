/** A program that the embedded database needs, or the browser that the tests drive. */
export type Program = 'java' | 'maven' | 'chromium';

/** What is known of the machine. */
export type Machine = {
  readonly isRoot: boolean;
  /** Whether it is a Debian or an Ubuntu with apt-get. */
  readonly hasApt: boolean;
};

/** What to do about missing programs: install packages, or stop with a sentence. */
export type InstallationPlan =
  | { readonly kind: 'install'; readonly packages: readonly (readonly string[])[] }
  | { readonly kind: 'refuse'; readonly message: string };

/** Packages of each program, the first that the release of Debian or Ubuntu has. */
const PACKAGES: Record<Program, readonly string[]> = {
  java: ['openjdk-17-jre-headless', 'openjdk-21-jre-headless', 'default-jre-headless'],
  maven: ['maven'],
  chromium: ['chromium-headless-shell', 'chromium', 'chromium-browser'],
};
const BREW: Record<Program, string> = {
  java: 'openjdk@17',
  maven: 'maven',
  chromium: '--cask chromium',
};
const NAMES: Record<Program, string> = {
  java: 'Java 17 or newer',
  maven: 'Maven',
  chromium: 'Chromium',
};

/** Decides how missing programs come onto the machine. */
export function planInstallation(missing: readonly Program[], machine: Machine): InstallationPlan {
  if (machine.isRoot && machine.hasApt) {
    return { kind: 'install', packages: missing.map((program) => PACKAGES[program]) };
  }
  const apt = missing.map((program) => PACKAGES[program][0]).join(' ');
  const brew = missing.map((program) => BREW[program]).join(' ');
  const ways = [
    `on Debian or Ubuntu "sudo apt-get install -y --no-install-recommends ${apt}"`,
    `on macOS "brew install ${brew}"`,
    missing.includes('chromium') ? WITHOUT_CHROMIUM : WITHOUT_EMBEDDED,
  ];
  const names = missing.map((program) => NAMES[program]).join(' and ');
  return { kind: 'refuse', message: `${names} not found: ${ways.join(', ')}.` };
}

const WITHOUT_CHROMIUM = 'or set CHROMIUM to the path of a Chromium or Chrome';
const WITHOUT_EMBEDDED =
  'or use a Neo4j of your own, such as "docker run -d -p 7687:7687 -e NEO4J_AUTH=neo4j/<password> neo4j:5.26-community" with NEO4J_URI=bolt://127.0.0.1:7687 and NEO4J_PASSWORD=<password>';
