import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { canSeeWindow, evaluate, hostKind, press, screenshot, type, until } from '../host/window';
import { serve, served, type Answer } from '../host/webApi';
import { closeAll, eventually, fileUri, open, pause, positionOf, REAL_FILE, remove, write } from './support';

/** The text of the hover that is shown. */
const HOVER = `[...document.querySelectorAll('.monaco-hover .hover-contents')].filter((e) => e.checkVisibility()).map((e) => e.textContent).join(' ')`;
/** Clicks the link in it; whether it is there. At once, for a hover that the mouse is not over may go away. */
const CLICK_LOOK_UP = `(() => {
  const link = [...document.querySelectorAll('.monaco-hover a')].find((e) => e.checkVisibility() && e.textContent === 'Look Up Online');
  link?.click();
  return link !== undefined;
})()`;
const QUICK_INPUT = `document.querySelector('.quick-input-widget:not([style*="display: none"])')`;
const ROWS = `${QUICK_INPUT}?.querySelector('.quick-input-list')?.textContent`;
const NOTIFICATIONS = `[...document.querySelectorAll('.notification-list-item-message')].map((e) => e.textContent).join('; ')`;

const shows = (expression: string, text: string): Promise<unknown> =>
  until(`(${expression} ?? '').includes(${JSON.stringify(text)})`);

/** Waits for a notification. In the list, for toasts go away by themselves. */
async function notified(text: string): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('notifications.showList');
    return String(await evaluate(NOTIFICATIONS)).includes(text);
  }, `the notification “${text}”`);
}

async function putCursor(editor: vscode.TextEditor, text: string, offset = 2): Promise<void> {
  const position = positionOf(editor.document, text, offset);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

(canSeeWindow ? describe : describe.skip)('Show Card', () => {
  beforeEach(closeAll);
  afterEach(() => press('Escape'));
  after(closeAll);

  it('shows the card of the person at the cursor and gives it the focus', async () => {
    const editor = await open(REAL_FILE);
    await putCursor(editor, 'Baerbock said');
    await vscode.commands.executeCommand('verbatim.showCard');
    await shows(HOVER, 'Annalena Baerbock');
    await shows(HOVER, 'German Foreign Minister');
    await until(`document.activeElement?.closest('.monaco-hover') !== null`);
  });

  it('shows the card of the statement at the cursor', async () => {
    const editor = await open(REAL_FILE);
    await putCursor(editor, 'I dont think');
    await vscode.commands.executeCommand('verbatim.showCard');
    await shows(HOVER, 'not named in this file');
  });

  it('shows the card of an office without a name', async () => {
    await write(
      'office.seed',
      'Talks\n20220110\nhttps://news.example/\nGermanys foreign minister arrived late.\n',
    );
    const editor = await open('office.seed');
    await putCursor(editor, 'foreign minister');
    await vscode.commands.executeCommand('verbatim.showCard');
    await shows(HOVER, 'Annalena Baerbock');
    await shows(HOVER, 'from the directory');
    await closeAll();
    await remove('office.seed');
  });

  it('says so where there is none and nobody to choose; so does Repair Article where nothing was lost', async () => {
    await write('plain.seed', 'A Quiet Day\n20220110\nhttps://news.example/\nIt was quiet in the harbour.\n');
    await open('plain.seed');
    await vscode.commands.executeCommand('verbatim.showCard');
    await notified('There is no card at the cursor, and nobody is named.');
    void vscode.commands.executeCommand('verbatim.repairArticle');
    await notified('No lost characters were found.');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await remove('plain.seed');
  });

  it('begins with who said it and why, and has all actions at hand', async () => {
    const editor = await open(REAL_FILE);
    await putCursor(editor, 'Baerbock said');
    await vscode.commands.executeCommand('verbatim.showCard');
    await shows(HOVER, 'Said by Annalena Baerbock');
    const text = String(await evaluate(HOVER));
    assert.ok(text.startsWith('Said by Annalena Baerbock'), text);
    assert.match(text, /Find All References · Look Up Online/);
    assert.equal(text.split('Set Speaker…').length, 2, text);
    await screenshot('card');
  });

  it('asks for a person where the cursor is on nobody', async () => {
    const editor = await open(REAL_FILE);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    void vscode.commands.executeCommand('verbatim.showCard');
    await shows(ROWS, 'Annalena Baerbock');
    await type('Sergei');
    await until(`!(${ROWS} ?? '').includes('Baerbock')`);
    await press('Enter');
    await shows(HOVER, 'Sergei Ryabkov');
    assert.equal(editor.selection.active.line, 20);
  });
});

(canSeeWindow ? describe : describe.skip)('Look Up Online', () => {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
  const SETTING = 'verbatim.lookUpOnline.endpoint';
  /** Wikidata's answers about Baerbock: the search, the items, the names of the offices. */
  const answers: readonly Answer[] = [
    { body: { search: [{ id: 'Q901' }, { id: 'Q902' }] } },
    {
      body: {
        entities: {
          Q901: {
            labels: english('Annalena Baerbock'),
            descriptions: english('somebody in a test'),
            claims: {
              P31: [{ mainsnak: snak({ id: 'Q5' }) }],
              P39: [office('Q801', '2021-12-08', '2025-05-06'), office('Q802', '2010-01-01', '2012-01-01')],
            },
          },
          Q902: { labels: english('A ship'), claims: { P31: [{ mainsnak: snak({ id: 'Q11446' }) }] } },
        },
      },
    },
    { body: { entities: { Q801: { labels: english('keeper of the test') } } } },
  ];

  function english(value: string): unknown {
    return { en: { language: 'en', value } };
  }
  function snak(value: unknown): unknown {
    return { datavalue: { value } };
  }
  function office(id: string, from: string, to: string): unknown {
    const time = (day: string): unknown => [snak({ time: `+${day}T00:00:00Z`, precision: 11 })];
    return { rank: 'normal', mainsnak: snak({ id }), qualifiers: { P580: time(from), P582: time(to) } };
  }

  async function play(next: readonly Answer[]): Promise<void> {
    const address = await serve(next);
    if (settings().get(SETTING) !== address)
      await settings().update(SETTING, address, vscode.ConfigurationTarget.Global);
  }

  /** Looks up a name that nobody has, each time another, since answers are kept. */
  const lookUp = (name: string): void => {
    void vscode.commands.executeCommand('verbatim.lookUpOnline', name, '2022-01-10');
  };

  beforeEach(closeAll);
  afterEach(async () => {
    await press('Escape');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(async () => {
    await settings().update(SETTING, undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('says who the name at the cursor is on the article’s date, and sends the name alone', async () => {
    await play(answers);
    const editor = await open(REAL_FILE);
    await putCursor(editor, 'Baerbock said');
    void vscode.commands.executeCommand('verbatim.lookUpOnline');
    await shows(ROWS, 'somebody in a test');
    await shows(ROWS, 'keeper of the test (2021-12-08 to 2025-05-06)');
    assert.doesNotMatch(String(await evaluate(ROWS)), /A ship/);
    const requests = await served();
    assert.deepEqual(
      requests.map(({ query }) => query['action']),
      ['wbsearchentities', 'wbgetentities', 'wbgetentities'],
    );
    assert.equal(requests[0]!.query['search'], 'Annalena Baerbock');
    assert.equal(requests[1]!.query['ids'], 'Q901|Q902');
    // The offices of the date first; the others are for other dates.
    assert.equal(requests[2]!.query['ids'], 'Q801|Q802');
    assert.doesNotMatch(JSON.stringify(requests.map(({ query }) => query)), /2022|seeds|Ryabkov/);
    const agent = hostKind === 'web' ? 'api-user-agent' : 'user-agent';
    assert.match(requests[0]!.headers[agent] ?? '', /^Verbatim\/\d/);
  });

  it('is a link in the card, and asks nothing again that it has been told', async () => {
    await play([]);
    const editor = await open(REAL_FILE);
    await putCursor(editor, 'Baerbock said');
    await vscode.commands.executeCommand('verbatim.showCard');
    await until(CLICK_LOOK_UP);
    await shows(ROWS, 'keeper of the test');
    assert.deepEqual(await served(), []);
  });

  it('says that nobody has the name', async () => {
    await play([{ body: { search: [] } }]);
    lookUp('Ida Moor');
    await notified('Wikidata knows nobody called Ida Moor.');
  });

  it('says what went wrong', async () => {
    const troubles: readonly (readonly [Answer, string])[] = [
      [{ status: 500 }, 'Wikidata refused the request (HTTP 500).'],
      [{ body: 'no JSON' }, 'Wikidata gave an answer that cannot be understood.'],
    ];
    for (const [index, [answer, message]] of troubles.entries()) {
      await play([answer]);
      lookUp(`Olaf Brandt ${index}`);
      await notified(message);
      await vscode.commands.executeCommand('notifications.clearAll');
    }
    // Nothing listens there.
    await settings().update(SETTING, 'http://127.0.0.1:9/', vscode.ConfigurationTarget.Global);
    lookUp('Olaf Brandt');
    await notified('Wikidata cannot be reached at http://127.0.0.1:9/. Check the address in the settings');
  });

  it('is silent as long as it is asked to', async () => {
    await play([{ status: 429, headers: { 'Retry-After': '3' } }, { body: { search: [] } }]);
    lookUp('Vera Holm');
    await notified('Wikidata asks to wait. Try again in 3 seconds.');
    await vscode.commands.executeCommand('notifications.clearAll');
    lookUp('Vera Holm');
    await notified('Wikidata asks to wait.');
    assert.equal((await served()).length, 1);
    await vscode.commands.executeCommand('notifications.clearAll');
    await pause(3_100);
    lookUp('Vera Holm');
    await notified('Wikidata knows nobody called Vera Holm.');
    assert.equal((await served()).length, 2);
  });
});

describe('Links to places', () => {
  after(closeAll);

  it('lead nowhere, and say so, when the article is gone', async () => {
    const follow = (uri: vscode.Uri): Thenable<unknown> =>
      vscode.commands.executeCommand('verbatim.reveal', uri.toString(), 4, 0, 0);
    const { document } = await open(REAL_FILE);
    assert.equal(await follow(document.uri), true);
    assert.equal(await follow(fileUri('gone.seed')), false);
    if (canSeeWindow) await notified('gone.seed cannot be opened. It may have been moved or deleted.');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
