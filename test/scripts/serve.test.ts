import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/serve/headers.mjs';
import { readAddress, serveSite } from '../../scripts/serve/listen.mjs';

const files = {
  'index.html': '<h1>Правила</h1>',
  '404.html': 'nothing here',
  'en/404.html': 'nothing here in English',
  'privacy/index.html': 'privacy',
  'feed.xml': '<feed/>',
  'feed.json': '{}',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'banner.js': '',
  'font.woff2': '',
  'a b%20c.txt': 'odd name',
  'empty/other.txt': '',
  _headers: `/*
  Content-Security-Policy: script-src 'none'
/privacy/*
  X-Robots-Tag: noindex
/feed.xml
  Content-Type: application/atom+xml; charset=utf-8
`,
};

let folder: string;
let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  const top = mkdtempSync(join(tmpdir(), 'gazette-site-'));
  folder = join(top, 'dist');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(top, 'secret.txt'), 'secret');
  site = await serveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(dirname(folder), { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.url), { redirect: 'manual', ...init });

/** The status of a path that is sent as it stands, without a browser's tidying. */
const statusOf = (path: string) =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path }, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });

describe('serves', () => {
  test('pages, with the headers of the host’s file', async () => {
    const home = await get('/');
    expect(home.status).toBe(200);
    expect(home.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(home.headers.get('content-security-policy')).toBe("script-src 'none'");
    expect(home.headers.has('x-robots-tag')).toBe(false);
    expect(await home.text()).toBe('<h1>Правила</h1>');
    expect((await get('/privacy/?from=1')).headers.get('x-robots-tag')).toBe('noindex');
  });

  test.each([
    ['feed.xml', 'application/atom+xml; charset=utf-8'],
    ['feed.json', 'application/json'],
    ['calendar.ics', 'text/calendar'],
    ['banner.js', 'text/javascript'],
    ['font.woff2', 'font/woff2'],
  ])('%s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test('names that need escapes', async () => {
    expect(await (await get('/a%20b%2520c.txt')).text()).toBe('odd name');
  });

  test.each(['bytes=5-2', 'bytes=abc', 'bytes=-', '-', 'bytes=99999999999999999999-', 'bytes=0-3'])(
    'the whole to who asks for the range %s',
    async (range) => {
      const response = await get('/privacy/', { headers: { range } });
      expect([response.status, await response.text()]).toEqual([200, 'privacy']);
    },
  );

  test('what is built anew', async () => {
    writeFileSync(join(folder, 'new.txt'), 'one');
    expect(await (await get('/new.txt')).text()).toBe('one');
    writeFileSync(join(folder, 'new.txt'), 'another');
    expect(await (await get('/new.txt')).text()).toBe('another');
  });
});

describe('does not serve', () => {
  test.each([
    ['/none/', 'nothing here'],
    ['/none.html', 'nothing here'],
    ['/empty/', 'nothing here'],
    ['/en/none', 'nothing here in English'],
    ['/en/deep/none/', 'nothing here in English'],
    ['/_headers', 'nothing here'],
    ['/_headers?', 'nothing here'],
    ['/%5fheaders', 'nothing here'],
  ])('%s', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, text]);
    expect(response.headers.get('content-security-policy')).toBe("script-src 'none'");
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%ff',
    '//etc/passwd',
    '//_headers',
    '/x/../_headers',
    '*',
  ])('what is outside: %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});

describe('listens', () => {
  test('where PORT and HOST say', () => {
    expect(readAddress({})).toEqual({ port: 4321, hosts: ['127.0.0.1', '::1'] });
    expect(readAddress({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ port: 8080, hosts: ['0.0.0.0'] });
  });

  test.each(['x', '-1', '80.5', '65536'])('but not at PORT %s', (PORT) => {
    expect(() => readAddress({ PORT })).toThrow(`PORT is “${PORT}”, which is no port.`);
  });

  test('also where the machine lacks the second address', async () => {
    const { url, close } = await serveSite(folder, { port: 0, hosts: ['127.0.0.1', '192.0.2.1'] });
    expect((await fetch(url)).status).toBe(200);
    await close();
    await expect(fetch(url)).rejects.toThrow();
  });

  test('and says what to do where the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite(folder, { port, hosts: ['127.0.0.1'] })).rejects.toThrow(
      `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start`,
    );
  });
});

test('header rules add up', () => {
  const rules = parseHeaderRules('/*\n  A: 1\n  B: x:y\n/en/:page/\n  a: 2\n/exact.html\n\tC: 3\n');
  expect(headersFor(rules, '/')).toEqual({ a: '1', b: 'x:y' });
  expect(headersFor(rules, '/en/privacy/')).toEqual({ a: '1, 2', b: 'x:y' });
  expect(headersFor(rules, '/exact.html')).toEqual({ a: '1', b: 'x:y', c: '3' });
  expect(parseHeaderRules('/*\n  Bad Name: v\n  Good: \u0001\n  Fine: v\n')[0]?.headers).toEqual([['fine', 'v']]);
  expect(headersFor(rules, '/exactlhtml')).toEqual({ a: '1', b: 'x:y' });
});
