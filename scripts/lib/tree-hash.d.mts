export declare function filesBelow(paths: readonly string[]): string[];
export declare function hashOf(paths: readonly string[]): string;
