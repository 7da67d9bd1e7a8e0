// A browser to be the workbench's window: one that is installed, else a headless Chromium from npm.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cleanEnvironment, runProcess } from '../processes.mjs';
import { Advice, say, saying } from '../say.mjs';
import { installOnce } from './cache.mjs';
import { folderName, installManifest } from './install.mjs';

const sparticuz = '153.0.0';

/** Where browsers of the Chromium family are found, by platform; the first that exists is taken. */
const places = {
  linux: (env) =>
    (env.PATH ?? '')
      .split(':')
      .flatMap((folder) =>
        ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'].map(
          (name) => path.join(folder, name),
        ),
      ),
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
};

/** The path of an installed browser (`CHROMIUM` names one of one's own), or undefined. */
export function installedBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CHROMIUM) {
    if (!exists(env.CHROMIUM)) throw new Advice(`CHROMIUM names ${env.CHROMIUM}, which does not exist.`);
    return env.CHROMIUM;
  }
  if (env.VERBATIM_BROWSER === 'npm') return undefined;
  return places[platform]?.(env).find((file) => exists(file));
}

/**
 * Finds or installs a browser.
 * @returns {executable, env}: `env` is what it has to be started with
 */
export async function findBrowser(scope) {
  const installed = installedBrowser();
  if (installed) return { executable: installed, env: cleanEnvironment() };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Advice(
      'The tests need a browser here: install Chrome, Chromium or Edge, or name one in CHROMIUM.',
    );
  const folder = await installOnce(await folderName('chromium', sparticuz), async (target) => {
    say(
      'No Chrome, Chromium or Edge is installed here. A headless Chromium is installed once, from npm (70 MB).',
    );
    await saying('1/2 the package', () => installManifest(scope, 'chromium', target));
    await saying('2/2 unpacking', () => unpack(scope, target));
  });
  return withBundledLibraries(scope, folder);
}

/**
 * Unpacks the browser and its NSS libraries (the package always unpacks into the folder for temporary files), and
 * describes the fonts: those of the npm package first, so that pictures look alike everywhere, then the system's.
 */
async function unpack(scope, target) {
  const unpacked = path.join(target, 'unpacked');
  await mkdir(unpacked);
  const script = `
    import { fileURLToPath } from 'node:url';
    import { inflate } from '@sparticuz/chromium';
    for (const name of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'])
      await inflate(fileURLToPath(new URL('../bin/' + name, import.meta.resolve('@sparticuz/chromium'))));`;
  const { code, output } = await runProcess(
    scope,
    process.execPath,
    ['--input-type=module', '--eval', script],
    {
      cwd: target,
      env: cleanEnvironment({ TMPDIR: unpacked }),
      timeout: 120_000,
    },
  );
  if (code !== 0 || !existsSync(path.join(unpacked, 'chromium')))
    throw new Advice(`The Chromium from npm could not be unpacked:\n${output}`);
  await writeFile(path.join(target, 'fonts.conf'), fontConfiguration);
}

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">node_modules/dejavu-fonts-ttf/ttf</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <match target="pattern">
    <test qual="all" name="family" compare="not_eq"><string>sans-serif</string></test>
    <test qual="all" name="family" compare="not_eq"><string>serif</string></test>
    <test qual="all" name="family" compare="not_eq"><string>monospace</string></test>
    <edit name="family" mode="append_last"><string>sans-serif</string></edit>
  </match>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <alias><family>serif</family><prefer><family>DejaVu Serif</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

/** The browser's environment: with the libraries from the package where the system's do not suffice. */
async function withBundledLibraries(scope, folder) {
  const executable = path.join(folder, 'unpacked', 'chromium');
  const own = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const libraries = [process.env.LD_LIBRARY_PATH, path.join(folder, 'unpacked', 'al2023', 'lib')]
    .filter(Boolean)
    .join(':');
  const tried = [];
  for (const env of [cleanEnvironment(own), cleanEnvironment({ ...own, LD_LIBRARY_PATH: libraries })]) {
    const { code, output } = await runProcess(scope, executable, ['--version'], { env, timeout: 30_000 });
    if (code === 0) return { executable, env };
    tried.push(output.trim());
  }
  throw new Advice(
    `The Chromium from npm does not start here:\n${tried.at(-1)}\nInstall Chromium or Chrome instead.`,
  );
}
