import type { RolePasswords } from './prepare'

/**
 * The passwords that the roles of APP_DATABASE_URL and DOOR_DATABASE_URL sign in with.
 * @throws when one is missing or names another role: the database gives rights to these two alone.
 */
export function rolePasswords(env: Record<string, string | undefined>): RolePasswords {
  const of = (name: string, role: string) => {
    const url = URL.parse(env[name] ?? '')
    if (url?.username !== role || !url.password) {
      throw new Error(`${name} must be a postgres:// URL with the user ${role} and a password.`)
    }
    return decodeURIComponent(url.password)
  }
  return {
    app: of('APP_DATABASE_URL', 'homeward_app'),
    door: of('DOOR_DATABASE_URL', 'homeward_door'),
  }
}
