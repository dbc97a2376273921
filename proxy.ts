import { NextResponse, type NextRequest } from 'next/server'
import { findPrincipal } from '@/lib/auth/principal'
import { isBekendAdres } from '@/lib/gemeenten/loaders'
import { findLens } from '@/lib/instrument/content'
import { loadKenmerk } from '@/lib/kader/loaders'

export const config = { matcher: ['/gemeenten/:path+', '/kader/:path+', '/lenzen/:path+'] }

/** An address that no page has, so that the answer is the page that says so, with status 404. */
const NERGENS = '/bestaat-niet'

/**
 * What does not exist, or is someone else's, is answered before its page begins: a page that finds
 * out by itself can only say so with JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await isBekend(request)) return NextResponse.next()
  return NextResponse.rewrite(new URL(NERGENS, request.url))
}

async function isBekend({ nextUrl, headers }: NextRequest): Promise<boolean> {
  const [, deel, naam = '', , metingId] = nextUrl.pathname.split('/')
  if (deel === 'lenzen') return findLens(naam) !== undefined
  if (deel === 'kader') {
    const versie = nextUrl.searchParams.get('versie') ?? undefined
    return naam === 'wijzigingen' || Boolean(loadKenmerk(naam, versie))
  }
  return isBekendAdres(await findPrincipal(headers), naam, metingId)
}
