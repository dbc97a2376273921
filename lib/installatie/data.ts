import { env } from '@/lib/config/env'
import { db } from '@/lib/db/client'

/** How long a database may take to answer a question without data, in milliseconds. */
const PATIENCE = 3000

/** Which database this installation has, and whether it answers. */
export async function checkDatabase() {
  const { database } = env()
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => {
      resolve(false)
    }, PATIENCE)
  })
  const answers = db().$queryRaw`SELECT 1`.then(() => true).catch(() => false)
  const antwoordt = await Promise.race([answers, tooLate])
  clearTimeout(timer)
  return { database, antwoordt }
}
