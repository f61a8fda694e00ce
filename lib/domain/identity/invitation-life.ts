/** How long an invitation link can be used, in days. Long enough for a weekend, short enough for a lost letter. */
export const invitationDays = 7

/** How long a recovery waits for the second administrator, in days. The database allows no longer one. */
export const recoveryDays = 3
