/** A draft that is thrown away stays unseen by everybody but the applicant. */
export const NEVER_OPENED = '9999-12-31';

/** What the counts have counted though nobody may know of it yet, over `grant_case c`: takes today and `NEVER_OPENED`. */
export const SEALED = 'c.sealed_until >= ? AND c.sealed_until < ?';
