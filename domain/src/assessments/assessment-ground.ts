import type { AssessmentFile } from '../contracts/assessments.js';

/** What a protocol is about: the round's requirements and criteria, those who take part, and what they apply for. */
export type AssessmentGround = Pick<AssessmentFile, 'requirements' | 'criteria' | 'members' | 'measures'>;
