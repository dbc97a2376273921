/** Next calls this once in each server, before the first request. */
export async function register(): Promise<void> {
  // It is compiled for the edge as well, where there is no database and nothing to send mail by.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startPostbus } = await import('@/lib/postbus/mutations')
    startPostbus()
  }
}
