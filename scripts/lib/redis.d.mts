export declare const REDIS_OPTIONS: ReadonlyArray<readonly [name: string, value: string]>;
