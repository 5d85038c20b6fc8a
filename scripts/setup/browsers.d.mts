export interface FoundBrowser {
  readonly name: string;
  readonly engine: 'chromium' | 'firefox';
  /** A build that does not take --load-extension. */
  readonly branded: boolean;
  readonly path: string;
}
export function findBrowsers(): FoundBrowser[];
export function canInstall(): boolean;
export function aptInstall(packages: readonly string[]): boolean;
export function ensureBrowser(engine: 'chromium' | 'firefox'): FoundBrowser | null;
