import 'server-only'
import { env } from '../env'

/** Whether this installation takes people who signed in with their organisation (OIDC_ISSUER). */
export const providerOffered = (): boolean => env().OIDC_ISSUER !== undefined
