// The control port: through it the suite, inside the extension host, tells what it does and asks for the window.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * Starts a port on 127.0.0.1. Whoever does not know the random part of its address gets nothing.
 * @param actions by name, called with the JSON that was posted; what they return is answered as JSON
 * @returns the address, to which `/NAME` is added
 */
export async function startControl(scope, actions) {
  const token = randomBytes(16).toString('hex');
  const server = createServer(async (request, response) => {
    // A web worker asks from the workbench's origin: without this header its fetch would be refused.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', 'application/json');
    const name = request.url?.startsWith(`/${token}/`) ? request.url.slice(token.length + 2) : '';
    if (request.method !== 'POST' || !Object.hasOwn(actions, name)) {
      response.writeHead(404).end('"no such action"');
      return;
    }
    try {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const answer = await actions[name](body === '' ? undefined : JSON.parse(body));
      response.end(JSON.stringify(answer ?? null));
    } catch (error) {
      response.writeHead(500).end(JSON.stringify(String(error?.message ?? error)));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  scope.defer(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}/${token}`;
}
