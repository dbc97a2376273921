import { createHash } from 'node:crypto'

/** What is stored of a bearer token: its SHA-256, from which the token does not follow. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
