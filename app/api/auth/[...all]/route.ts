import { auth } from '@/lib/auth/auth'

/** The sign-in library's own endpoints; made at the first request, as a build has no settings. */
const handle = (request: Request) => auth().handler(request)

export { handle as GET, handle as POST }
