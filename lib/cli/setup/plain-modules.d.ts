/**
 * Types of the set-up's plain JavaScript, which runs before anything is installed. Declared here and not in files
 * beside the modules, since the linter would then ask for those as the import.
 */
declare module '*/setup/find-browser.mjs' {
  export interface FindOptions {
    platform?: NodeJS.Platform;
    env?: Record<string, string | undefined>;
    /** Whether a path is a program; a stand-in for the file system in tests. */
    runs?: (path: string) => boolean;
  }
  export function findBrowser(kind: 'chromium' | 'firefox', options?: FindOptions): string | null;
}

declare module '*/setup/ensure-browser.mjs' {
  export function howToInstall(
    kind: 'chromium' | 'firefox',
    platform: NodeJS.Platform,
    system?: string | null,
  ): string;
}

declare module '*/setup/ensure-screen.mjs' {
  export interface ScreenOptions {
    /** Whether a program is in PATH. */
    find?: (program: string) => boolean;
    /** Null where nothing may be installed. */
    install?: ((packages: string[]) => Promise<void>) | null;
  }
  export function ensureScreen(options?: ScreenOptions): Promise<string[]>;
}

declare module '*/setup/ensure-packages.mjs' {
  export const INSTALL: string[];
  export function packagesAreInstalled(folder: string): boolean;
}

declare module '*/setup/project-node.mjs' {
  export function checkNode(version?: string, withOwn?: boolean): void;
}

declare module '*/setup/start-arguments.mjs' {
  export interface StartArguments {
    help?: string;
    firefox: boolean;
    headless: boolean;
    dark: boolean;
    paths: string[];
  }
  export function readStartArguments(
    args: string[],
    environment?: { env?: Record<string, string | undefined>; platform?: NodeJS.Platform },
  ): StartArguments;
}

declare module '*/archive/ensure-engine.mjs' {
  export function ensureEngine(): Promise<string>;
}

declare module '*/ensure-shards.mjs' {
  export interface ShardsOptions {
    find?: () => string | null;
    /** Null where nothing may be installed. */
    install?: (() => Promise<void>) | null;
  }
  export function findServer(): string | null;
  export function testsOfShards(find?: () => string | null): string[];
  export function ensureShards(options?: ShardsOptions): Promise<string>;
}
