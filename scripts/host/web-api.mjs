// A web server whose answers the suite sets beforehand: it stands in for services that features ask on the internet.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Starts the server on 127.0.0.1; it is closed with `scope`.
 * @returns what a suite may do with it, by name: `serve` sets the next answers, each {status, headers, body}, forgets
 *   earlier requests and gives the address; `served` gives the requests since then, {query, headers}
 */
export async function startWebApi(scope) {
  let answers = [];
  let requests = [];
  const server = createServer((request, response) => {
    // A web worker asks from the workbench's origin, and beforehand whether it may send its headers.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Access-Control-Expose-Headers', '*');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const query = Object.fromEntries(new URL(request.url, 'http://127.0.0.1').searchParams);
    requests.push({ query, headers: request.headers });
    const { status = 200, headers = {}, body = null } = answers.shift() ?? { status: 404 };
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  scope.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    serve: (next) => {
      answers = next;
      requests = [];
      return `http://127.0.0.1:${server.address().port}/w/api.php`;
    },
    served: () => requests,
  };
}
