/** A company's page and a gazette on two origins, as the banner finds them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Instant } from '../../../src/model.ts';
import { banner, embedding, toNotices } from '../../../src/publish/banner/index.ts';
import { type Draft, history, policyAt, publisher, titles } from '../gazette.ts';

/** Two servers; `asked` grows with what the gazette is asked for. */
export interface Origins {
  readonly page: string;
  readonly asked: { readonly path: string; readonly cookie: string | undefined }[];
  close(): void;
}

/**
 * Serves both as the embed page says, under the strictest policy that it names.
 * @param language of the company's page, as its `<html lang>` says.
 * @param alter what somebody else makes of `notices.json`.
 */
export async function serve(
  built: Instant,
  language: string,
  drafts: readonly Draft[] = history,
  alter: (notices: string) => string = (notices) => notices,
): Promise<Origins> {
  const asked: { path: string; cookie: string | undefined }[] = [];
  const files = new Map<string, readonly [type: string, text: string]>();
  const gazette = createServer((request, response) => {
    asked.push({ path: request.url ?? '', cookie: request.headers.cookie });
    const [type, text] = files.get(request.url ?? '') ?? ['text/plain', 'none'];
    response.writeHead(files.has(request.url ?? '') ? 200 : 404, {
      'Content-Type': type,
      'Access-Control-Allow-Origin': '*',
      'Set-Cookie': 'seen=1; SameSite=None; Secure',
    });
    response.end(text);
  });
  const origin = await listen(gazette);
  const of = { ...publisher, origin };
  const title = (id: string, reader: 'ru' | 'en'): string => titles[reader][id] ?? id;
  const notices = toNotices({ publisher: of, policies: [policyAt(built, drafts)], title, now: built });
  const lines = embedding(of, 'ru');
  files.set('/notices.json', ['application/json', alter(notices)]);
  for (const line of [lines.script, lines.fixedScript]) {
    files.set(new URL(/src="([^"]+)"/.exec(line)?.[1] ?? '').pathname, ['text/javascript', banner]);
  }
  const company = createServer((request, response) => {
    const script = request.url === '/fixed' ? lines.fixedScript : lines.script;
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; ${lines.policy}`,
    });
    response.end(
      `<!doctype html><html lang="${language}"><head><title>x</title>${script}</head><body><main><h1>x</h1></main></body></html>`,
    );
  });
  const page = await listen(company);
  return { page, asked, close: () => void [gazette.close(), company.close()] };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
