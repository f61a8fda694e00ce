/** The floor does nothing beside answering. Without this file the build takes the application's own. */
export function register(): void {}
