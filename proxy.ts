import { NextResponse, type NextRequest } from 'next/server'
import { countMisluktePoging } from '@/lib/auth/link-pogingen'
import { findPrincipal } from '@/lib/auth/principal'
import { isWerkendeLink } from '@/lib/deelname/loaders'
import { isBekendAdres } from '@/lib/gemeenten/loaders'
import { findLens } from '@/lib/instrument/content'
import { loadKenmerk } from '@/lib/kader/loaders'

export const config = {
  matcher: ['/gemeenten/:path+', '/kader/:path+', '/lenzen/:path+', '/deelname/:path+'],
}

/** An address that no page has, so that the answer is the page that says so, with status 404. */
const NERGENS = '/bestaat-niet'

/**
 * What does not exist, or is someone else's, is answered before its page begins: a page that finds
 * out by itself can only say so with JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith('/deelname/')) return guardDeelname(request)
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

/** In the place of a token: what is answered to who asked for a new link. */
const NIEUWE_LINK = 'nieuwe-link'

/**
 * One and the same answer to every link that does not work, whatever the reason; after too many of
 * them from one address, another. Links that work are never counted.
 */
async function guardDeelname(request: NextRequest): Promise<NextResponse> {
  const [, , token = '', deel] = request.nextUrl.pathname.split('/')
  if (token === NIEUWE_LINK || (await isWerkendeLink(token, deel))) return NextResponse.next()
  const opnieuwOp = await countMisluktePoging(request.headers, new Date())
  if (opnieuwOp) {
    const seconds = Math.max(1, Math.ceil((opnieuwOp.valueOf() - Date.now()) / 1000))
    const init = { status: 429, headers: { 'Retry-After': String(seconds) } }
    const url = new URL(`/deelname/te-vaak?tot=${opnieuwOp.valueOf()}`, request.url)
    return NextResponse.rewrite(url, init)
  }
  // What was typed comes back with its form, and a new link may be asked for.
  if (request.method === 'POST') return NextResponse.next()
  const url = new URL('/deelname/werkt-niet', request.url)
  url.searchParams.set('link', token)
  return NextResponse.rewrite(url, { status: 404 })
}
