/** The small web server of `npm start`: a built site, as its host would serve it, for this machine. */
import { createServer } from 'node:http';
import { answer } from './answer.mjs';

/**
 * Where to listen.
 * @param {{ PORT?: string, HOST?: string }} environment
 * @returns {{ port: number, hosts: string[] }} port 0 takes any that is free; throws where PORT is no port
 */
export function readAddress({ PORT, HOST }) {
  const port = PORT ? Number(PORT) : 4321;
  if (!Number.isInteger(port) || port < 0 || port > 65535 || PORT?.trim() === '') {
    throw new Error(`PORT is “${PORT}”; it must be a whole number from 0 to 65535, such as PORT=4321.`);
  }
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
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      }),
    );
  };
  let taken = port;
  for (const [index, host] of hosts.entries()) {
    try {
      const server = await listen(folder, taken, host);
      servers.push(server);
      taken = server.address().port;
    } catch (error) {
      if (index > 0 && ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(error.code)) continue;
      await close();
      throw new Error(explain(error, taken, host), { cause: error });
    }
  }
  const name = hosts.length > 1 || hosts[0] === '127.0.0.1' ? 'localhost' : bracket(hosts[0]);
  return { url: `http://${name}:${taken}/`, close };
}

function listen(folder, port, host) {
  const server = createServer((request, response) => answer(folder, request, response));
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

function explain(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Choose another one: PORT=${port + 1 > 65535 ? 4321 : port + 1} npm start`;
  }
  if (error.code === 'EACCES') return `Port ${port} is not allowed to you. Choose one above 1023: PORT=4321 npm start`;
  return `This machine does not listen at ${host}, port ${port}: ${error.message}`;
}

function bracket(host) {
  return host.includes(':') ? `[${host}]` : host;
}
