import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

type OpenApiSchema = Parameters<typeof ApiBody>[0] extends infer O
  ? O extends { schema: infer S }
    ? S
    : never
  : never;

interface Description {
  summary: string;
  takes?: z.ZodType;
  gives?: z.ZodType;
  status?: number;
}

/** What the API description says of a route, drawn from the same schemas that check it. */
export function Described({ summary, takes, gives, status = 200 }: Description): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ...(takes ? [ApiBody({ schema: openApi(takes, 'input') })] : []),
    ApiResponse({ status, description: 'OK', ...(gives ? { schema: openApi(gives, 'output') } : {}) }),
  );
}

function openApi(schema: z.ZodType, io: 'input' | 'output'): OpenApiSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: 'openapi-3.0',
    io,
    unrepresentable: 'any',
  });
  return json as OpenApiSchema;
}
