export interface ImportStatement {
  /** Relative to the root of the repository, with `/`. */
  file: string;
  specifier: string;
  isType?: boolean;
}

export declare function objectionTo(statement: ImportStatement): string | undefined;
export declare const reasons: readonly string[];
