import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  OnlineClient,
  OnlineError,
  type OnlineProblem,
  userAgentOf,
} from '../../../../src/officials/online/client';
import { searchRequest } from '../../../../src/officials/online/wikidata';

const claim = (item: string, from?: string, to?: string, rank = 'normal', precision = 11) => ({
  rank,
  mainsnak: { datavalue: { value: { id: item } } },
  qualifiers: {
    ...(from === undefined
      ? {}
      : { P580: [{ datavalue: { value: { time: `+${from}T00:00:00Z`, precision } } }] }),
    ...(to === undefined
      ? {}
      : { P582: [{ datavalue: { value: { time: `+${to}T00:00:00Z`, precision } } }] }),
  },
});
const label = (value: string) => ({ en: { language: 'en', value } });

/** Invented items. */
const ENTITIES: Record<string, unknown> = {
  Q901: {
    labels: label('Ida Moor'),
    descriptions: label('politician from Lower Averna'),
    claims: {
      P31: [claim('Q5')],
      P39: [
        claim('Q801', '2020-01-01', '2021-12-31'),
        claim('Q802', '2022-01-01'),
        claim('Q803', '2022-01-01', undefined, 'deprecated'),
        claim('Q804', '2022-00-00', '2022-00-00', 'normal', 9),
        claim('Q805'),
      ],
    },
  },
  Q902: { labels: label('Ida Moor'), descriptions: label('ship'), claims: { P31: [claim('Q11446')] } },
  Q903: { labels: label('Ida Moor'), claims: { P31: [claim('Q5')] } },
  Q801: { labels: label('Mayor of Port Ellery') },
  Q802: { labels: label('Prime Minister of Lower Averna') },
  Q804: { labels: label('Member of Parliament') },
};

describe('looking up online', () => {
  let server: Server;
  let endpoint: string;
  let requests: URLSearchParams[];
  let agents: (string | undefined)[];
  let open: number;
  let mostOpen: number;
  let answer: (query: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;
  let now: number;
  let store: Map<string, unknown>;

  /** Plays `w/api.php` as Wikidata documents it. */
  function playApi(query: URLSearchParams, response: ServerResponse): void {
    const body =
      query.get('action') === 'wbsearchentities'
        ? { search: query.get('search') === 'Ida Moor' ? ['Q902', 'Q901', 'Q903'].map((id) => ({ id })) : [] }
        : {
            entities: Object.fromEntries(
              query
                .get('ids')!
                .split('|')
                .map((id) => [id, ENTITIES[id] ?? { id, missing: '' }]),
            ),
          };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  }

  before(async () => {
    server = createServer((request, response) => {
      const query = new URL(request.url!, 'http://localhost').searchParams;
      requests.push(query);
      agents.push(request.headers['user-agent']);
      mostOpen = Math.max(mostOpen, ++open);
      response.on('close', () => open--);
      answer(query, response, request);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/w/api.php`;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  beforeEach(() => {
    requests = [];
    agents = [];
    open = mostOpen = 0;
    answer = playApi;
    now = Date.parse('2026-01-01');
    store = new Map();
  });

  const client = (address = endpoint) =>
    new OnlineClient({
      fetch,
      now: () => now,
      store: { get: (key) => store.get(key), set: (key, value) => void store.set(key, value) },
      userAgent: 'Verbatim/test',
      endpoint: () => address,
    });
  const signal = () => new AbortController().signal;
  const fails = (promise: Promise<unknown>, problem: OnlineProblem) =>
    assert.rejects(promise, (error) => error instanceof OnlineError && error.problem === problem);

  it('gives the people of a name with the offices they held on the date', async () => {
    const people = await client().lookUp('Ida Moor', '2022-01-10', signal());
    assert.deepEqual(people, [
      {
        wikidata: 'Q901',
        name: 'Ida Moor',
        description: 'politician from Lower Averna',
        offices: [
          { title: 'Prime Minister of Lower Averna', wikidata: 'Q802', from: '2022-01-01', to: null },
          { title: 'Member of Parliament', wikidata: 'Q804', from: '2022', to: '2022' },
        ],
      },
      { wikidata: 'Q903', name: 'Ida Moor', description: null, offices: [] },
    ]);
  });

  it('knows another office on another date', async () => {
    const [ida] = await client().lookUp('Ida Moor', '2021-06-01', signal());
    assert.deepEqual(
      ida!.offices.map(({ title }) => title),
      ['Mayor of Port Ellery'],
    );
  });

  it('sends the name and nothing else, and says who asks', async () => {
    await client().lookUp('Ida Moor', '2022-01-10', signal());
    assert.deepEqual(
      requests.map((query) => query.get('action')),
      ['wbsearchentities', 'wbgetentities', 'wbgetentities'],
    );
    assert.equal(requests[0]!.get('search'), 'Ida Moor');
    assert.equal(requests[1]!.get('ids'), 'Q902|Q901|Q903');
    assert.ok(
      requests.every((query) => !query.toString().includes('2022')),
      'the date stays here',
    );
    assert.deepEqual(new Set(agents), new Set(['Verbatim/test']));
  });

  it('makes one request at a time', async () => {
    const one = client();
    await Promise.all(
      ['Ida Moor', 'Otto Brandt', 'Una Holm'].map((name) => one.lookUp(name, null, signal())),
    );
    assert.equal(mostOpen, 1);
    assert.equal(requests.length, 5);
  });

  it('keeps answers for thirty days, that there is nobody too', async () => {
    await client().lookUp('Ida Moor', '2022-01-10', signal());
    assert.deepEqual(await client().lookUp('Nobody Atall', null, signal()), []);
    const asked = requests.length;
    now += 29 * 24 * 3_600_000;
    assert.equal((await client().lookUp('ida moor ', '2022-01-10', signal())).length, 2);
    assert.deepEqual(await client().lookUp('Nobody Atall', null, signal()), []);
    assert.equal(requests.length, asked);
    now += 2 * 24 * 3_600_000;
    await client().lookUp('Nobody Atall', null, signal());
    assert.equal(requests.length, asked + 1);
  });

  it('keeps answers for every date', async () => {
    assert.deepEqual(await client().lookUp('Nobody Atall', '2022-01-10', signal()), []);
    const titles = async (date: string | null): Promise<string[]> =>
      (await client().lookUp('Ida Moor', date, signal()))[0]!.offices.map(({ title }) => title);
    assert.deepEqual(await titles('2021-06-01'), ['Mayor of Port Ellery']);
    const asked = requests.length;
    assert.deepEqual(await client().lookUp('Nobody Atall', '2022-01-11', signal()), []);
    assert.deepEqual(await titles('2022-01-10'), ['Prime Minister of Lower Averna', 'Member of Parliament']);
    assert.equal((await titles(null)).length, 3);
    assert.equal(requests.length, asked);
  });

  it('asks for the names of more offices than one request takes when they are needed', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      claim(`Q${1000 + i}`, `${1950 + i}-01-01`, `${1950 + i}-12-31`),
    );
    const before = ENTITIES['Q903'];
    ENTITIES['Q903'] = { labels: label('Ida Moor'), claims: { P31: [claim('Q5')], P39: many } };
    for (let i = 0; i < 60; i++) ENTITIES[`Q${1000 + i}`] = { labels: label(`Office ${i}`) };
    const titles = async (year: number): Promise<string[]> =>
      (await client().lookUp('Ida Moor', `${year}-06-01`, signal()))[1]!.offices.map(({ title }) => title);
    assert.deepEqual(await titles(2009), ['Office 59']);
    assert.deepEqual(await titles(1950), ['Office 0']);
    assert.deepEqual(await titles(2008), ['Office 58']);
    assert.equal(requests.length, 4);
    assert.ok(requests.every((query) => (query.get('ids') ?? '').split('|').length <= 50));
    ENTITIES['Q903'] = before;
  });

  it('is silent as long as the server asks', async () => {
    answer = (_, response) => response.writeHead(429, { 'Retry-After': '120' }).end();
    const one = client();
    await assert.rejects(one.lookUp('Ida Moor', null, signal()), /in 120 seconds/);
    answer = playApi;
    now += 119_000;
    await fails(one.lookUp('Ida Moor', null, signal()), 'throttled');
    assert.equal(requests.length, 1);
    now += 2_000;
    assert.equal((await one.lookUp('Ida Moor', null, signal())).length, 2);
  });

  it('is silent as well when the API says with HTTP 200 that it has had enough', async () => {
    for (const code of ['ratelimited', 'maxlag']) {
      answer = (_, response) => {
        response.setHeader('Retry-After', '5');
        response.end(JSON.stringify({ error: { code, info: 'Too much.' } }));
      };
      requests = [];
      const one = client();
      await assert.rejects(one.lookUp('Ida Moor', null, signal()), /in 5 seconds/);
      answer = playApi;
      await fails(one.lookUp('Ida Moor', null, signal()), 'throttled');
      assert.equal(requests.length, 1, code);
      now += 6_000;
      assert.deepEqual(await one.lookUp('Nobody Atall', null, signal()), []);
    }
  });

  it('understands a date in Retry-After', async () => {
    const until = new Date(now + 30_000).toUTCString();
    answer = (_, response) => response.writeHead(503, { 'Retry-After': until }).end();
    await assert.rejects(client().lookUp('Ida Moor', null, signal()), /in 30 seconds/);
  });

  it('says that there is no connection, and tries again next time', async () => {
    await fails(client('http://127.0.0.1:1/').lookUp('Ida Moor', null, signal()), 'offline');
    assert.equal((await client().lookUp('Ida Moor', null, signal())).length, 2);
  });

  it('says at which address of the settings nobody answers, and takes an empty one for none', async () => {
    await assert.rejects(client('no address').lookUp('Ida Moor', null, signal()), {
      message:
        'Wikidata cannot be reached at no address. Check the address in the settings, and the connection.',
    });
    let asked = '';
    const cleared = new OnlineClient({
      fetch: (url) => {
        asked = url;
        return Promise.reject(new TypeError('offline'));
      },
      now: () => now,
      store: { get: () => undefined, set: () => undefined },
      userAgent: 'Verbatim/test',
      endpoint: () => ' ',
    });
    await assert.rejects(cleared.lookUp('Ida Moor', null, signal()), /the connection and the proxy settings/);
    assert.match(asked, /^https:\/\/www\.wikidata\.org\/w\/api\.php\?/);
  });

  it('waits three seconds and no longer', async function () {
    this.timeout(10_000);
    answer = () => undefined;
    const start = performance.now();
    await fails(client().lookUp('Ida Moor', null, signal()), 'timeout');
    const waited = performance.now() - start;
    assert.ok(waited > 2_500 && waited < 5_000, `${waited} ms`);
  });

  it('takes three seconds for all requests of a look-up together', async function () {
    this.timeout(10_000);
    answer = (query, response) =>
      setTimeout(() => {
        playApi(query, response);
      }, 1_400);
    const start = performance.now();
    await fails(client().lookUp('Ida Moor', null, signal()), 'timeout');
    const waited = performance.now() - start;
    assert.ok(waited > 2_500 && waited < 4_000, `${waited} ms`);
    // What was answered is not asked again.
    answer = playApi;
    requests = [];
    assert.equal((await client().lookUp('Ida Moor', null, signal())).length, 2);
    assert.equal(requests.length, 1);
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    answer = () => {
      controller.abort();
    };
    await fails(client().lookUp('Ida Moor', null, controller.signal), 'cancelled');
  });

  it('says in its User-Agent where its people can be reached, as far as the manifest does', () => {
    const manifest = { version: '1.2.3', publisher: 'a', name: 'b' };
    const agents = [
      {},
      { repository: { url: 'git+https://code.example/b.git' } },
      { repository: 'https://code.example/b', bugs: { email: 'b@post.example' } },
      { homepage: 'https://b.example', bugs: 'https://code.example/b/bugs' },
    ].map((contact) => userAgentOf({ ...manifest, ...contact }));
    assert.deepEqual(agents, [
      'Verbatim/1.2.3 (VS Code extension a.b)',
      'Verbatim/1.2.3 (https://code.example/b; VS Code extension a.b)',
      'Verbatim/1.2.3 (b@post.example; VS Code extension a.b)',
      'Verbatim/1.2.3 (https://b.example; VS Code extension a.b)',
    ]);
  });

  it('does not trust what it gets', async () => {
    for (const body of [
      '',
      '<html>',
      '[]',
      'null',
      '{"error":{"code":"x"}}',
      '{"search":{}}',
      '{"search":[null]}',
    ]) {
      answer = (_, response) => response.end(body);
      await fails(client().lookUp('Ida Moor', null, signal()), 'bad-answer');
    }
    answer = (_, response) => response.writeHead(404).end();
    await fails(client().lookUp('Ida Moor', null, signal()), 'refused');
  });
});

describe('the search for a name', () => {
  it('has the apostrophes of Wikidata', () => {
    assert.equal(searchRequest('Una O’Neill')['search'], "Una O'Neill");
  });
});
