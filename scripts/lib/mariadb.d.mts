export declare const MARIADB_OPTIONS: readonly string[];
