import readXlsxFile from 'read-excel-file/node';
import type { Product } from '../support/product';
import type { Answer, Visitor } from '../support/visitor';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: unknown[];
  nullable?: boolean;
  format?: string;
  pattern?: string;
  minimum?: number;
  minItems?: number;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

export interface Route {
  method: Method;
  path: string;
  /** What its body is, where it takes JSON. */
  schema: Schema | undefined;
}

type Operation = { requestBody?: { content: Record<string, { schema: Schema }> } };

/** Every route there is, as the description of the API says, so that a new one cannot be forgotten. */
export async function everyRoute(product: Product): Promise<Route[]> {
  const { body } = await product
    .visitor()
    .get<{ paths: Record<string, Partial<Record<Method, Operation>>> }>('/api/openapi.json');
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    (['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const operation = operations[method];
      return operation
        ? [{ method, path, schema: operation.requestBody?.content['application/json']?.schema }]
        : [];
    }),
  );
}

/** What stands in the paths: by the noun before `{id}`, or by the name of the parameter itself. */
export type Ids = Readonly<Record<string, number | string>>;

/** The path with its parameters filled in; a noun that nobody gave a thing of is a hole in the test, not a pass. */
export function filled(path: string, ids: Ids): string {
  return path.replace(/([\w-]+)\/\{(\w+)\}/g, (_, noun: string, parameter: string) => {
    const value = ids[`${noun}/${parameter}`] ?? (parameter === 'id' ? ids[noun] : ids[parameter]);
    if (value === undefined) throw new Error(`${path}: nothing is given for ${noun}/{${parameter}}`);
    return `${noun}/${value}`;
  });
}

/** What an answer tells, whatever it is wrapped in; the address it was asked at says nothing. */
export async function told({ status, headers, body, raw }: Answer): Promise<unknown> {
  if (status >= 400) return { status, code: (body as { code?: string } | null)?.code };
  const type = String(headers['content-type'] ?? '');
  const content = type.includes('spreadsheetml') ? await readXlsxFile(raw) : body;
  return { status, range: headers['content-range'], content };
}

export async function readingOf(visitor: Visitor, path: string): Promise<unknown> {
  return told(await visitor.get(path));
}

/** The least that the schema takes: what is required, with something in it. */
export function exampleOf(schema: Schema): unknown {
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice) return exampleOf(choice);
  if (schema.enum) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, exampleOf(schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return schema.minItems && schema.items ? [exampleOf(schema.items)] : [];
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    case 'boolean':
      return true;
    default:
      return exampleText(schema);
  }
}

function exampleText({ format, pattern }: Schema): string {
  if (format === 'date') return '2013-04-15';
  if (format === 'email') return 'exempel@stockholm.example';
  return pattern ? 'exempel' : 'Exempel';
}
