/** What a static host answers. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { headersFor, readHeaderRules } from './headers.mjs';

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.link': 'application/link-format',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const typesByName = {
  'feed.json': 'application/feed+json; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
};
/** Files that tell the host what to do; nobody's to read. */
const forTheHost = /^\/(_headers|_redirects)$/;

/**
 * Answers one request with a file of the site.
 * @param {string} folder the built site
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export async function answer(folder, request, response) {
  try {
    const { status, headers = {}, file } = await choose(folder, request.method, request.url);
    const type = file ? typeOf(file.path) : 'text/plain; charset=utf-8';
    const text = file ? undefined : `${status}\n`;
    response.writeHead(status, {
      'cache-control': 'no-cache',
      'content-type': type,
      'content-length': file?.size ?? text.length,
      ...headers,
    });
    if (request.method === 'HEAD' || !file) response.end(request.method === 'HEAD' ? undefined : text);
    else pipeline(createReadStream(file.path), response, () => {});
  } catch (error) {
    console.error(`${request.url}: ${error.message}`);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

async function choose(folder, method, url) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' } };
  const [encoded, ...query] = url.split('?');
  const path = decode(encoded);
  if (path === undefined) return { status: 400 };
  const headers = headersFor(await readHeaderRules(folder), path);
  const found = forTheHost.test(path) ? undefined : await find(folder, path);
  if (found?.folder) return { status: 301, headers: { ...headers, location: [`${encoded}/`, ...query].join('?') } };
  if (found) return { status: 200, headers, file: found };
  return { status: 404, headers, file: await findNotFound(folder, path) };
}

/** The path with its escapes resolved, always beginning with one slash; undefined where it makes no sense. */
function decode(encoded) {
  try {
    const path = decodeURIComponent(encoded);
    if (!path.startsWith('/') || path.startsWith('//') || /[\0\\]/.test(path)) return undefined;
    return path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The page for what is not there: the nearest one, so that every part of the site can have its own. */
async function findNotFound(folder, path) {
  const names = path.split('/').slice(1, -1);
  for (let depth = names.length; depth >= 0; depth--) {
    const file = await find(folder, ['', ...names.slice(0, depth), '404.html'].join('/'));
    if (file && !file.folder) return file;
  }
  return undefined;
}

/** A file of the site; `folder` is set where the path is one that wants a slash at its end. */
async function find(folder, path) {
  try {
    const top = await realpath(folder);
    const real = await realpath(join(top, path, path.endsWith('/') ? 'index.html' : ''));
    if (!real.startsWith(top + sep)) return undefined;
    const found = await stat(real);
    if (found.isFile()) return { path: real, size: found.size };
    return (await find(folder, `${path}/`)) && { folder: true };
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code)) return undefined;
    throw error;
  }
}

function typeOf(path) {
  return typesByName[path.split(sep).at(-1)] ?? types[extname(path).toLowerCase()] ?? 'application/octet-stream';
}
