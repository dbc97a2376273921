import { NextResponse, type NextRequest } from 'next/server'
import { findPrincipal } from '@/lib/auth/principal'
import { isBekendAdres } from '@/lib/gemeenten/loaders'

export const config = { matcher: '/gemeenten/:path+' }

/** An address that no page has, so that the answer is the page that says so, with status 404. */
const NERGENS = '/bestaat-niet'

/**
 * Someone else's gemeente is answered before its page begins: a page that finds out by itself
 * can only say so with JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, , code = '', , metingId] = request.nextUrl.pathname.split('/')
  const principal = await findPrincipal(request.headers)
  if (await isBekendAdres(principal, code, metingId)) return NextResponse.next()
  return NextResponse.rewrite(new URL(NERGENS, request.url))
}
