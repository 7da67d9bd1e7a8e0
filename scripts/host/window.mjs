// The workbench's window: a page in a browser without a screen, and what a suite may ask of it.
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const size = { width: 1280, height: 800 };

/** Keeps the browser off the network: it looks up nothing of its own. */
const quietArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Opens a window; it is closed with `scope`.
 * @param browser what `findBrowser` found
 * @param options.logFile gets the page's console
 * @param options.headed shows the window, to look on
 * @param options.onTrouble called with a line of text if the page dies
 */
export async function openWindow(scope, browser, { logFile, headed = false, onTrouble }) {
  const root = process.getuid?.() === 0;
  const instance = await chromium.launch({
    executablePath: browser.executable,
    env: browser.env,
    headless: !headed,
    // Chromium's sandbox does not work for root, and not in most containers, where one usually is root.
    chromiumSandbox: !root && process.env.CI === undefined,
    args: quietArguments,
    timeout: 60_000,
  });
  scope.defer(() => Promise.race([instance.close(), new Promise((resolve) => setTimeout(resolve, 5000))]));
  const context = await instance.newContext({ viewport: size });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  const page = await context.newPage();
  page.on('crash', () => onTrouble('the window crashed'));
  page.on('console', (message) => appendFileSync(logFile, `[${message.type()}] ${message.text()}\n`));
  page.on('pageerror', (error) => appendFileSync(logFile, `[error] ${error.stack ?? error.message}\n`));
  return page;
}

/** What a suite may do with the window, by name; each takes one JSON value. */
export function windowActions(page, screenshotFolder) {
  return {
    screenshot: async (name) => {
      const file = path.join(screenshotFolder, `${path.basename(name)}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    evaluate: (expression) => page.evaluate(expression),
    inWebview: (expression) => evaluateInWebviews(page, expression),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text, { delay: 5 }),
    click: (selector) => page.locator(selector).first().click({ timeout: 10_000 }),
    hover: (selector) => page.locator(selector).first().hover({ timeout: 10_000 }),
  };
}

/** The first value other than null that an expression has in the pages of web views; null when it has none. */
async function evaluateInWebviews(page, expression) {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    // A frame that is being replaced cannot be asked; the one that replaces it will be.
    const value = await frame.evaluate(expression).catch(() => null);
    if (value != null) return value;
  }
  return null;
}
