import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkersModule } from '../../workers/src/workers.module';
import type { Product } from './product';

/** The workers' own parts in this process, without Redis and without anything running by itself. */
export function staffOf(product: Product): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkersModule.on(product.ground), {
    logger: false,
    abortOnError: false,
  });
}
