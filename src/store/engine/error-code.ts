/** The code of a failure of Node.js (`ENOENT`) or PostgreSQL (`57P03`); empty where it has none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
