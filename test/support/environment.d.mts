export declare function testDatabaseUrl(): string;
export declare function testRedisUrl(): string;
export declare function chromiumPath(): string;
export declare function freePort(): Promise<number>;

/** A server of the test's own. The same `directory` (and `port`) gives the same data, password and address again. */
export interface PrivateServer {
  pid: number;
  port: number;
  url: string;
  running(): boolean;
  kill(signal: NodeJS.Signals): boolean;
  exited: Promise<string>;
  stop(within?: number): Promise<void>;
  /** The last lines of its log. */
  tail(count?: number): string;
}

export declare function startPrivateMariadb(options: {
  directory: string;
  throwAway?: boolean;
  port?: number;
}): Promise<PrivateServer>;
export declare function startPrivateRedis(options: {
  directory: string;
  port?: number;
}): Promise<PrivateServer>;
