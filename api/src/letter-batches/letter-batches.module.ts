import { Module } from '@nestjs/common';
import { LetterBatchesController } from './letter-batches.controller.js';
import { SendLetters } from './send-letters.js';

@Module({ controllers: [LetterBatchesController], providers: [SendLetters] })
export class LetterBatchesModule {}
