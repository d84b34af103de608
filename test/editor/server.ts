/** The language server that editors use for YAML, spoken to as an editor does. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A place as editors count it: from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly Diagnostic[]; readonly items?: unknown[] };
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** One server, set up as `.vscode/settings.json` sets it up. */
export class Server {
  private readonly child: ChildProcess;
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly watchers = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();

  constructor() {
    const main = fileURLToPath(import.meta.resolve('yaml-language-server'));
    const program = join(
      main.slice(0, main.lastIndexOf('yaml-language-server')),
      'yaml-language-server/bin/yaml-language-server',
    );
    this.child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.child.stdout?.on('data', (chunk: Buffer) => this.take(chunk));
  }

  async start(): Promise<void> {
    const rootUri = pathToFileURL(project).href;
    const capabilities = {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['markdown'] } },
    };
    await this.ask('initialize', { processId: process.pid, rootUri, capabilities });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: settings() });
  }

  /** Opens a text under a file's name; what the server finds wrong with it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = uriOf(path);
    const found = new Promise<readonly Diagnostic[]>((resolve) => this.watchers.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return found;
  }

  /** Asks about a place in an open text. */
  at(path: string, position: Position, question: 'hover' | 'completion'): Promise<unknown> {
    return this.ask(`textDocument/${question}`, { textDocument: { uri: uriOf(path) }, position });
  }

  stop(): void {
    this.child.kill();
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    const id = this.next++;
    const answer = new Promise((resolve) => this.answers.set(id, resolve));
    this.send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  private tell(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  private send(message: unknown): void {
    const text = JSON.stringify(message);
    this.child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const end = this.buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.buffer.toString('latin1', 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || this.buffer.length < end + 4 + length) return;
      this.receive(JSON.parse(this.buffer.toString('utf8', end + 4, end + 4 + length)));
      this.buffer = this.buffer.subarray(end + 4 + length);
    }
  }

  private receive({ id, method, params, result }: Message): void {
    if (id !== undefined && method === undefined) {
      this.answers.get(id)?.(result);
      this.answers.delete(id);
    } else if (method === 'workspace/configuration') {
      const sections = (params?.items ?? []) as readonly { readonly section?: string }[];
      this.send({ jsonrpc: '2.0', id, result: sections.map(({ section }) => settings()[section ?? ''] ?? {}) });
    } else if (id !== undefined) this.send({ jsonrpc: '2.0', id, result: null });
    else if (method === 'textDocument/publishDiagnostics' && params?.uri !== undefined) {
      this.watchers.get(params.uri)?.(params.diagnostics ?? []);
    }
  }
}

function uriOf(path: string): string {
  return pathToFileURL(join(project, path)).href;
}

/** The shipped settings, `yaml.schemaStore.enable` and such, as the server asks for them: by section. */
function settings(): Record<string, Record<string, unknown>> {
  const flat: Record<string, unknown> = JSON.parse(readFileSync(join(project, '.vscode/settings.json'), 'utf8'));
  const yaml: Record<string, unknown> = { validate: true, hover: true, completion: true };
  for (const [name, value] of Object.entries(flat)) {
    const [section, ...path] = name.split('.');
    if (section !== 'yaml' || path.length === 0) continue;
    const last = path.pop() ?? '';
    const place = path.reduce<Record<string, unknown>>((at, key) => {
      at[key] ??= {};
      return at[key] as Record<string, unknown>;
    }, yaml);
    place[last] = value;
  }
  return { yaml };
}
