import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';

/** Milliseconds after which a browser that was asked to close is ended. */
const TO_CLOSE = 30_000;

/** A command of WebDriver BiDi and what came back; the shapes are the protocol's own. */
interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A running Firefox, spoken to by WebDriver BiDi: no driver binary is needed. */
export class Firefox {
  private next = 1;
  private readonly pending = new Map<number, Pending>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.on('message', (data) => this.receive((data as Buffer).toString()));
  }

  /** Starts Firefox with a new profile, unseen unless asked otherwise. @param prefs written to user.js */
  static async launch(
    binary: string,
    prefs: Readonly<Record<string, string | number | boolean>>,
    { visible = false } = {},
  ): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'asyncable-firefox-'));
    const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(path.join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const process = spawn(
      binary,
      [
        ...(visible ? [] : ['--headless']),
        '--profile',
        profile,
        '--remote-debugging-port',
        '0',
        '--remote-allow-system-access',
        '--no-remote',
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const address = await listening(process);
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const firefox = new Firefox(process, socket, profile);
    await firefox.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return firefox;
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; type?: string; result?: unknown; error?: string; message?: string };
    if (message.id === undefined) return;
    const waiting = this.pending.get(message.id);
    this.pending.delete(message.id);
    if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
    else waiting?.resolve(message.result);
  }

  /** Sends one BiDi command. @throws with the browser's own words when it refuses */
  async send<T = unknown>(method: string, params: object): Promise<T> {
    const id = this.next++;
    const answer = new Promise<unknown>((resolve, reject) => this.pending.set(id, { resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return (await answer) as T;
  }

  /** Installs an unpacked extension for this run; gives its id. */
  async install(folder: string): Promise<string> {
    const { extension } = await this.send<{ extension: string }>('webExtension.install', {
      extensionData: { type: 'path', path: folder },
    });
    return extension;
  }

  async newTab(): Promise<Tab> {
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    return new Tab(this, context);
  }

  /** Ends when the browser has gone, whoever closed it. */
  get closed(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => this.process.once('exit', () => resolve()));
  }

  async close(): Promise<void> {
    const gone = this.closed;
    // A browser that was asked to close and stays is ended.
    const stays = setTimeout(() => this.process.kill('SIGKILL'), TO_CLOSE);
    await Promise.race([gone, this.send('browser.close', {}).catch(() => this.process.kill())]);
    await gone;
    clearTimeout(stays);
    this.socket.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** One tab of {@link Firefox}. */
export class Tab {
  constructor(
    private readonly firefox: Firefox,
    readonly context: string,
  ) {}

  /** Goes to an address. Extension pages never report that they have loaded, so the wait is for an expression that becomes true. */
  async goto(url: string, ready = `document.readyState === 'complete'`): Promise<void> {
    await this.firefox.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
    await this.until(`location.href.startsWith(${JSON.stringify(url.split('#')[0])}) && (${ready})`);
  }

  /** Evaluates an expression in the page and gives its value, promises awaited; plain data only. */
  async evaluate<T>(expression: string, { asUser = false } = {}): Promise<T> {
    const answer = await this.firefox.send<{ type: string; result?: { value?: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context: this.context },
        awaitPromise: true,
        userActivation: asUser,
      },
    );
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'the page threw');
    return JSON.parse(answer.result?.value ?? 'null') as T;
  }

  /** Waits until an expression is true; a page that is being left counts as not yet. */
  async until(expression: string, seconds = 40): Promise<void> {
    const end = Date.now() + seconds * 1000;
    for (;;) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      if (Date.now() > end) throw new Error(`never became true: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Presses and releases the pointer at a point of the window, as a person would. */
  async click(x: number, y: number): Promise<void> {
    await this.pointer([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async hover(x: number, y: number): Promise<void> {
    await this.pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
  }

  private async pointer(actions: readonly object[]): Promise<void> {
    await this.firefox.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Presses one key; WebDriver's private-use code points name the others (Escape is U+E00C, Tab U+E004, Enter U+E007). */
  async press(key: string): Promise<void> {
    await this.firefox.send('input.performActions', {
      context: this.context,
      actions: [
        {
          type: 'key',
          id: 'keys',
          actions: [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ],
        },
      ],
    });
  }

  /** The extension's frames in the page, wherever they stand: the browser names them, the page cannot. */
  async ownFrames(): Promise<Tab[]> {
    interface Info {
      readonly context: string;
      readonly url: string;
      readonly children: readonly Info[] | null;
    }
    const { contexts } = await this.firefox.send<{ contexts: Info[] }>('browsingContext.getTree', { root: this.context });
    const below = ({ children }: Info): Info[] => (children ?? []).flatMap((one) => [one, ...below(one)]);
    return contexts
      .flatMap(below)
      .flatMap(({ url, context }) => (url.startsWith('moz-extension://') ? [new Tab(this.firefox, context)] : []));
  }

  async close(): Promise<void> {
    await this.firefox.send('browsingContext.close', { context: this.context });
  }

  /** A PNG of what the window shows. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.firefox.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  /** Gives files to a file input. */
  async setFiles(selector: string, files: readonly string[]): Promise<void> {
    const { nodes } = await this.firefox.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
    });
    const [node] = nodes;
    if (!node) throw new Error(`no ${selector}`);
    await this.firefox.send('input.setFiles', { context: this.context, element: { sharedId: node.sharedId }, files });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.firefox.send('browsingContext.setViewport', { context: this.context, viewport: { width, height } });
  }
}

/** Waits for Firefox to say where it listens. */
async function listening(process: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    process.stderr?.on('data', (data) => {
      heard += String(data);
      const [, address] = heard.match(/WebDriver BiDi listening on (ws:\/\/\S+)/) ?? [];
      if (address) resolve(address);
    });
    process.once('exit', (code) => reject(new Error(`Firefox ended (${code}) before it listened: ${heard.slice(-500)}`)));
  });
}
