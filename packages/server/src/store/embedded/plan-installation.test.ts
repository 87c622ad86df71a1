import { describe, expect, test } from 'vitest';
import { planInstallation } from './plan-installation.ts';

const root = { isRoot: true, hasApt: true };

describe('what is done about missing programs', () => {
  test('root on Debian or Ubuntu installs just what is missing', () => {
    expect(planInstallation(['maven'], root)).toEqual({ kind: 'install', packages: [['maven']] });
    const both = planInstallation(['java', 'maven'], root);
    expect(both).toMatchObject({ kind: 'install' });
    expect(both.kind === 'install' && both.packages.map(([first]) => first)).toEqual([
      'openjdk-17-jre-headless',
      'maven',
    ]);
  });

  test.each([
    { isRoot: false, hasApt: true },
    { isRoot: true, hasApt: false },
    { isRoot: false, hasApt: false },
  ])('anybody else is told the exact commands: %o', (machine) => {
    const actual = planInstallation(['java', 'maven'], machine);
    expect(actual).toMatchObject({ kind: 'refuse' });
    const message = actual.kind === 'refuse' ? actual.message : '';
    expect(message).toContain('Java 17 or newer and Maven not found');
    expect(message).toContain('sudo apt-get install -y --no-install-recommends openjdk-17-jre');
    expect(message).toContain('brew install openjdk@17 maven');
    expect(message).toContain('docker run -d -p 7687:7687');
  });

  test('for a missing browser, a path to one is the way out', () => {
    const actual = planInstallation(['chromium'], { isRoot: false, hasApt: true });
    expect(actual).toMatchObject({ message: expect.stringContaining('set CHROMIUM to the path') });
  });
});
