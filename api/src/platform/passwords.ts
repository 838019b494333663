import { hash, verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';

/** argon2id with the library's defaults (19 MiB, 2 passes): what OWASP recommends. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

let decoy: Promise<string> | undefined;

/** True when `password` is the active user's. An unknown user costs the same time as a known one. */
export async function verifyPassword(
  dataSource: DataSource,
  userId: number | undefined,
  password: string,
): Promise<boolean> {
  const [row] =
    userId === undefined
      ? []
      : await dataSource.query<{ hash: string | null }[]>(
          'SELECT password_hash AS hash FROM app_user WHERE id = ? AND active = 1',
          [userId],
        );
  if (row?.hash) return verify(row.hash, password);
  decoy ??= hashPassword('nobody has this password');
  await verify(await decoy, password);
  return false;
}
