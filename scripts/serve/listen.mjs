/** The small web server of `npm start`: a built site, as its host would serve it, for this machine. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path/posix';
import sirv from 'sirv';
import { headersFor, parseHeaderRules } from './headers.mjs';

/**
 * Where to listen.
 * @param {{ PORT?: string, HOST?: string }} environment
 * @returns {{ port: number, hosts: string[] }} port 0 takes any that is free; throws, in plain words, where PORT is none
 */
export function readAddress({ PORT, HOST }) {
  const port = Number(PORT || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT is “${PORT}”, which is no port. Name one from 1 to 65535: PORT=4321 npm start`);
  return { port, hosts: HOST ? [HOST] : ['127.0.0.1', '::1'] };
}

/**
 * Serves a folder until it is closed.
 * @param {string} folder a built site
 * @param {{ port: number, hosts: string[] }} [address] the first host must be there, the others may be missing
 * @returns {Promise<{ url: string, close(): Promise<void> }>} throws, in plain words, where the port is taken
 */
export async function serveSite(folder, { port, hosts } = { port: 0, hosts: ['127.0.0.1'] }) {
  const servers = [];
  const close = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  };
  let taken = port;
  for (const host of hosts) {
    try {
      const server = await listen(answer(folder), taken, host);
      servers.push(server);
      taken = server.address().port;
    } catch (error) {
      const inUse = error.code === 'EADDRINUSE';
      if (servers.length > 0 && !inUse) continue;
      await close();
      throw inUse ? new Error(`Port ${taken} is in use. Choose another one: PORT=${taken + 1} npm start`) : error;
    }
  }
  return { url: `http://${hosts[0] === '127.0.0.1' ? 'localhost' : hosts[0]}:${taken}/`, close };
}

function listen(listener, port, host) {
  const server = createServer(listener);
  return new Promise((done, fail) => server.once('error', fail).listen(port, host, () => done(server)));
}

/** Answers with the files as they lie in the folder at that moment: it may be built anew meanwhile. */
function answer(folder) {
  const setHeaders = (response, path) => {
    const file = join(folder, '_headers');
    const rules = existsSync(file) ? parseHeaderRules(readFileSync(file, 'utf8')) : [];
    response.setHeaders(new Map(Object.entries(headersFor(rules, path))));
  };
  const onNoMatch = (request, response) => {
    const path = join('/', request.url.split('?')[0]);
    setHeaders(response, path);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound(folder, dirname(path)));
  };
  const serve = sirv(folder, { dev: true, etag: true, setHeaders, onNoMatch });
  return (request, response) => {
    // A server may answer with the whole instead of a range; sirv ends the process where a range makes no sense.
    delete request.headers.range;
    // This file tells the host what to do; it is nobody's to read.
    (isHeaders(request.url) ? onNoMatch : serve)(request, response);
  };
}

/** However its name is written: `/%5fheaders`, `//_headers`, `/x/../_headers`. */
function isHeaders(url) {
  try {
    return /^\/_headers\/?$/.test(join('/', decodeURIComponent(url.split('?')[0])));
  } catch {
    return false;
  }
}

/** The page for what is not there: the nearest one, so that every part of the site can have its own. */
function notFound(folder, at) {
  const page = join(folder, at, '404.html');
  if (existsSync(page)) return readFileSync(page);
  return at === '/' ? 'Not found\n' : notFound(folder, dirname(at));
}
