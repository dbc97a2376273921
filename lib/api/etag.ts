import { createHash } from 'node:crypto'

/** An entity tag that follows from what is answered: the same for the same, another for another. */
export const etagOfContent = (content: string | Uint8Array): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`
