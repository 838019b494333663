/** Parts of the case page that are linked to from elsewhere. */
export const HEARING_ID = 'underrattelse';
export const MESSAGES_ID = 'meddelanden';
export const SUPPLEMENT_ID = 'komplettering';
export const DECISION_ID = 'beslut';
