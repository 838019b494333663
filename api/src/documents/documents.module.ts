import { Module } from '@nestjs/common';
import { DocumentQueries } from './document.queries.js';
import { DocumentsController } from './documents.controller.js';

@Module({ controllers: [DocumentsController], providers: [DocumentQueries] })
export class DocumentsModule {}
